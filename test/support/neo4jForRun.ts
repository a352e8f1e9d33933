import type { TestProject } from "vitest/node";
import { ownNeo4j } from "./ownNeo4j.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** One for each worker. */
    neo4js: readonly { uri: string; user: string; password: string; homeFolder: string }[];
  }
}

/** Graphs come by turns, all of them small: a plan made on one serves the next, where the default would replan after 10 s. */
const keepPlans = (conf: string): string => `${conf}\ndbms.cypher.min_replan_interval=1h\n`;

/** A Neo4j for each worker of the run; one where a single file is run. */
export async function setup({ provide, vitest: { config, state } }: TestProject): Promise<() => Promise<void>> {
  const workers = config.watch || state.getPaths().length > 1 ? config.maxWorkers : 1;
  const started = await Promise.all(Array.from({ length: workers }, () => ownNeo4j(undefined, { changeConf: keepPlans })));
  provide(
    "neo4js",
    started.map(({ neo4j: { uri, user, password, homeFolder } }) => ({ uri, user, password, homeFolder })),
  );
  return async () => void (await Promise.all(started.map(({ remove }) => remove())));
}
