import { beforeAll, describe, expect, it } from "vitest";
import { alwaysJoin } from "../../src/graph/lookahead/planCache.js";
import { seedOf } from "../graph/support/kit.js";
import { useApp } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { rounds, type Tally } from "./rounds.js";
import { tangledGraph, tangledSources } from "./tangledGraph.js";

const graphs = [
  { graph: "the seed of the documents", made: documentSeed, share: 1 / 3 },
  {
    graph: "a tangled graph",
    made: () => seedOf(tangledGraph({ seed: 7, nodesOfEach: 120, factsOfEach: 130 }), tangledSources),
    share: 2 / 3,
  },
];

/** From so many operations on, each kind of list is asked for. */
const many = 400;

/** Tests that database and oracle answer so many random operations alike. */
export function agreementOver(operations: number, seed: number): void {
  const again = `ORACLE_SEED=${seed} ORACLE_OPERATIONS=${operations} npm run test:all -- --project graph test/oracle/oracle.all.test.ts`;

  describe.each(graphs)("on $graph", ({ graph, made, share }) => {
    const wanted = Math.ceil(operations * share);
    const given = made();
    const parts = useApp(given);
    const joined = useApp(given, { joining: alwaysJoin });
    let tally: Tally;
    beforeAll(async () => {
      tally = await rounds([parts, joined], given.content, { graph, seed, operations: wanted, again });
    }, 1_200_000);

    it("database and oracle agree", () => {
      expect(tally.disagreements.length, tally.disagreements.join("\n\n")).toBe(0);
      expect(tally.operations).toBe(wanted);
    });

    it.runIf(operations >= many)("much is asked for: pages are turned, some is refused, and most lists have rows", () => {
      const { pages, refusals, asked, filled } = tally;
      expect(pages).toBeGreaterThan(wanted / 10);
      expect(refusals).toBeGreaterThan(0);
      expect(filled.size).toBeGreaterThan(asked.size / 3);
    });
  });
}
