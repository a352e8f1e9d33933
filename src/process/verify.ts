import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { runningNeo4j } from "../launcher/runningNeo4j.js";
import { Database, type DatabaseAddress } from "../neo4j/database.js";
import { findGraph } from "../store/foundGraph.js";
import { verifyGraph, type Verified } from "../store/invariants.js";
import { explainConnection } from "./explainConnection.js";
import { databaseFor } from "./ownNeo4j.js";
import { runningServers } from "./serverFile.js";
import { withoutUser, type Settings } from "./settings.js";
import { showChecks } from "./verifyProgress.js";

export interface VerifyOptions {
  readonly settings: Settings;
  readonly env: NodeJS.ProcessEnv;
  /** Is told what is to be undone at the end, the last first. */
  readonly onStart: (release: () => Promise<void>) => void;
}

/** What `verify` prints, and whether all holds. */
export interface Verdict {
  readonly text: string;
  readonly holds: boolean;
}

/** Checks the graph that `start` with the same settings would serve, or serves. It only reads. */
export async function verify({ settings, env, onStart }: VerifyOptions): Promise<Verdict> {
  const chosen = await addressToVerify(settings, env, onStart);
  if (typeof chosen === "string") return refused(chosen);
  const database = new Database(chosen);
  onStart(() => database.close());
  const found = await findGraph(database).catch(async (error: unknown) => {
    throw await explainConnection(error, settings);
  });
  const where =
    settings.NEO4J_URI === undefined ? `The database in ${databaseFolder(settings)}` : `The database at ${withoutUser(settings.NEO4J_URI)}`;
  switch (found.state) {
    case "EMPTY":
      return refused(`${where} is empty: there is nothing to verify.`);
    case "FOREIGN":
      return refused(`${where} is not of Craftgraph: it holds ${found.labels}.`);
    case "OURS":
      if (found.pendingMigrations > 0)
        return refused(
          `${where} is of an older version of Craftgraph: ${migrations(found.pendingMigrations)}. Start the server on it once, which brings it up to date, and verify it then.`,
        );
  }
  const progress = showChecks(process.stderr);
  onStart(() => Promise.resolve(progress.close()));
  const verified = await verifyGraph(database, progress.onCheck).finally(() => progress.close());
  return verdict(verified, found.revision);
}

const databaseFolder = ({ DATA_FOLDER }: Settings): string => join(resolve(DATA_FOLDER), "database");
const migrations = (count: number): string =>
  count === 1 ? "a migration is still to be applied" : `${count} migrations are still to be applied`;
const refused = (sentence: string): Verdict => ({ text: `${sentence}\n`, holds: false });

/** Where to find the graph, or a sentence on why there is none. */
async function addressToVerify(
  settings: Settings,
  env: NodeJS.ProcessEnv,
  onStart: VerifyOptions["onStart"],
): Promise<DatabaseAddress | string> {
  if (settings.NEO4J_URI === undefined) {
    const servers = await runningServers(resolve(settings.DATA_FOLDER));
    // A running server's database is read beside it; one that nobody serves is started for the checks alone.
    if (servers.some(({ neo4j }) => "version" in neo4j)) {
      const running = await runningNeo4j(databaseFolder(settings));
      return running ?? "The server's Neo4j is not running at this moment; verify again when npm run status says that it is ready.";
    }
    if (!existsSync(join(databaseFolder(settings), "data"))) {
      const other = servers.flatMap(({ neo4j }) => ("uri" in neo4j ? [neo4j.uri] : []))[0];
      const hint = other === undefined ? "npm start makes one" : `a server of this folder uses the Neo4j at ${other}, so set NEO4J_URI`;
      return `There is no database in ${databaseFolder(settings)}; ${hint}.`;
    }
  }
  const { address } = await databaseFor({ ...settings, NEO4J_RESTARTS: 0 }, env, { onStart, onStatus: () => false });
  return address;
}

function verdict({ checks, broken }: Verified, revision: number): Verdict {
  const sentences = [...broken.values()].flat();
  if (sentences.length === 0) return { text: `${checks} checks, all hold (graph at revision ${revision}).\n`, holds: true };
  const failed = [...broken.keys()].map((name) => `  ${name}\n`).join("");
  const counted = `${checks} checks, ${broken.size === 1 ? "one does" : `${broken.size} do`} not hold (graph at revision ${revision}):`;
  return { text: `${sentences.join("\n")}\n${counted}\n${failed}`, holds: false };
}
