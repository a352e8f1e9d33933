import { afterAll, beforeAll, describe, expect, it, inject } from "vitest";
import { execSync } from "node:child_process";
import { startApp, type App } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { seedOf } from "../graph/support/kit.js";
import { rounds, type Tally } from "./rounds.js";
import { tangledGraph, tangledSources } from "./tangledGraph.js";

const seed = Number(process.env["ORACLE_SEED"] ?? 20_260);
const operations = Number(process.env["ORACLE_OPERATIONS"] ?? 600);

const again = `ORACLE_SEED=${seed} ORACLE_OPERATIONS=${operations} npx vitest run --project graph test/oracle/oracle.test.ts`;

const graphs = [
  { graph: "the seed of the documents", made: documentSeed, share: 1 / 4 },
  { graph: "a tangled graph", made: () => seedOf(tangledGraph({ seed: 7, nodesOfEach: 120, factsOfEach: 130 }), tangledSources), share: 3 / 4 },
];

const cpu = () => execSync(`ps -C java -o cputimes,args | grep ${inject("neo4j").homeFolder} | awk '{print $1}'`).toString().trim() + " " + JSON.stringify(process.cpuUsage());

describe.each(graphs)("on $graph", ({ graph, made, share }) => {
  const wanted = Math.ceil(operations * share);
  let app: App;
  let tally: Tally;
  beforeAll(async () => {
    console.log("cpu", cpu());
    app = await startApp(made(), { deadlineMilliseconds: 60_000 });
    console.log("cpu loaded", cpu());
    tally = await rounds(app, made().content, { graph, seed, operations: wanted, again });
    console.log("cpu done", cpu());
  }, 580_000);
  afterAll(() => app.stop());

  it("database and oracle agree", () => {
    console.log(tally.operations, tally.pages, tally.refusals, tally.asked.size, tally.filled.size);
    expect(tally.disagreements.length, tally.disagreements.join("\n\n")).toBe(0);
    expect(tally.operations).toBe(wanted);
  });
});
