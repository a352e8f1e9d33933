import type { Logger } from "pino";
import type { OnAvailability } from "../neo4j/availability.js";
import type { Database, DatabaseAddress } from "../neo4j/database.js";
import type { Neo4jStatus } from "../launcher/neo4jStatus.js";
import { sentenceOf } from "../launcher/progress.js";

const severe: readonly Neo4jStatus["state"][] = ["ENDED", "RESTARTING", "RESTART_FAILED"];
const ofTheEnd: readonly Neo4jStatus["state"][] = ["STOPPING", "STOPPED"];

/**
 * Logs each status of our own Neo4j while it serves, and tells the database when it is lost and back. Returns whether the status was
 * handled.
 */
export const supervise =
  (database: Database, address: DatabaseAddress, logger: Logger): ((status: Neo4jStatus) => boolean) =>
  (status) => {
    if (ofTheEnd.includes(status.state)) return false;
    logger[severe.includes(status.state) ? "warn" : "info"]({ neo4j: status }, sentenceOf(status));
    if (status.state === "ENDED") database.lose();
    if (status.state === "READY") database.reach({ ...address, uri: status.uri });
    return true;
  };

/** Logs when the database stops answering and when it answers again. */
export const logAvailability =
  (logger: Logger): OnAvailability =>
  (available, milliseconds) => {
    if (available) logger.info({ milliseconds }, "the database answers again");
    else logger.warn("the database does not answer: not ready");
  };
