import { beforeAll, describe, expect, it } from "vitest";
import { alwaysJoin } from "../../src/graph/lookahead/planCache.js";
import { seedOf } from "../graph/support/kit.js";
import { useApp } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { rounds, type Tally } from "./rounds.js";
import { tangledGraph, tangledSources } from "./tangledGraph.js";

const usual = 420;
const seed = Number(process.env["ORACLE_SEED"] ?? 20_260);
const operations = Number(process.env["ORACLE_OPERATIONS"] ?? usual);

const again = `ORACLE_SEED=${seed} ORACLE_OPERATIONS=${operations} npx vitest run --project graph test/oracle/oracle.test.ts`;

const graphs = [
  { graph: "the seed of the documents", made: documentSeed, share: 1 / 3 },
  {
    graph: "a tangled graph",
    made: () => seedOf(tangledGraph({ seed: 7, nodesOfEach: 120, factsOfEach: 130 }), tangledSources),
    share: 2 / 3,
  },
];

describe.each(graphs)("on $graph", ({ graph, made, share }) => {
  const wanted = Math.ceil(operations * share);
  const given = made();
  const parts = useApp(given, { deadlineMilliseconds: 60_000 });
  const joined = useApp(given, { deadlineMilliseconds: 60_000, joining: alwaysJoin });
  let tally: Tally;
  beforeAll(async () => {
    tally = await rounds([parts, joined], given.content, { graph, seed, operations: wanted, again });
  }, 600_000);

  it("database and oracle agree", () => {
    expect(tally.disagreements.length, tally.disagreements.join("\n\n")).toBe(0);
    expect(tally.operations).toBe(wanted);
  });

  it.runIf(operations >= usual)("much is asked for: pages are turned, some is refused, and most lists have rows", () => {
    const { pages, refusals, asked, filled } = tally;
    expect(pages).toBeGreaterThan(wanted / 10);
    expect(refusals).toBeGreaterThan(0);
    expect(filled.size).toBeGreaterThan(asked.size / 3);
  });
});
