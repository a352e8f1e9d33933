import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startApp, type App } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { seedOf } from "../graph/support/kit.js";
import { rounds, type Tally } from "./rounds.js";
import { tangledGraph, tangledSources } from "./tangledGraph.js";

const seed = Number(process.env["ORACLE_SEED"] ?? 20_260);
const operations = Number(process.env["ORACLE_OPERATIONS"] ?? 600);

const graphs = [
  { graph: "the seed of the documents", made: documentSeed, share: 1 / 3 },
  { graph: "a tangled graph", made: () => seedOf(tangledGraph({ seed: 7, nodesOfEach: 120, factsOfEach: 130 }), tangledSources), share: 2 / 3 },
];

describe.each(graphs)("on $graph", ({ graph, made, share }) => {
  const wanted = Math.ceil(operations * share);
  let app: App;
  let tally: Tally;
  beforeAll(async () => {
    app = await startApp(made(), { deadlineMilliseconds: 60_000 });
    tally = await rounds(app, made().content, { graph, seed, operations: wanted });
  }, 300_000);
  afterAll(() => app.stop());

  it("database and oracle agree", () => {
    console.log(tally.operations, tally.pages, tally.refusals); const T=(globalThis as any).T; console.log("total", T.reduce((a:any,b:any)=>a+b[0],0), T.length, JSON.stringify(T.sort((a:any,b:any)=>b[0]-a[0]).slice(0,20)), "oracle", (globalThis as any).O, (globalThis as any).S);
    expect(tally.disagreements.length, tally.disagreements.join("\n\n")).toBe(0);//X
    expect(tally.operations).toBe(wanted);
  });
});
