import { setTimeout as wait } from "node:timers/promises";
import type { Logger } from "pino";
import type { Database, DatabaseAddress } from "../graph/database.js";
import { readState } from "../graph/openGraph.js";
import type { Neo4jStatus } from "../launcher/neo4jStatus.js";
import { sentenceOf } from "../launcher/progress.js";

const pollMilliseconds = 100;
const severe: readonly Neo4jStatus["state"][] = ["ENDED", "RESTARTING", "RESTART_FAILED"];
const ofTheEnd: readonly Neo4jStatus["state"][] = ["STOPPING", "STOPPED"];

/** Keeps a database told of what becomes of its own Neo4j while it serves, and logs each step. Answers whether it did. */
export function supervise(database: Database, address: DatabaseAddress, logger: Logger): (status: Neo4jStatus) => boolean {
  let lostAt: number | undefined;
  const back = async (since: number): Promise<void> => {
    while (lostAt === since) {
      const answers = await readState(database).then(() => true, () => false);
      if (answers && lostAt === since) {
        logger.info({ milliseconds: Math.round(performance.now() - since) }, "the database answers again");
        return;
      }
      await wait(pollMilliseconds, undefined, { ref: false });
    }
  };
  return (status) => {
    if (ofTheEnd.includes(status.state)) return false;
    logger[severe.includes(status.state) ? "warn" : "info"]({ neo4j: status }, sentenceOf(status));
    if (status.state === "ENDED") {
      lostAt = performance.now();
      database.lose();
    }
    if (status.state === "READY") {
      database.reach({ ...address, uri: status.uri });
      if (lostAt !== undefined) void back(lostAt);
    }
    return true;
  };
}
