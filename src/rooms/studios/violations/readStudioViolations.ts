import { counts, onDay, readDay, type DayArguments } from "../../../time/dayAsked.js";
import { edgeNamed } from "../../../fragments/fragments.js";
import { largestPage } from "../../../graph/page.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { onePlusNViolations } from "./onePlusN.js";
import { onlyCertain, type Violation } from "../../../graph/violation.js";

/**
 * What of “1 + N” a studio breaks, among its first 100 groups and the first 100 disciplines of each.
 * @throws InputError naming the argument that is not allowed
 */
export async function readStudioViolations(reader: GraphReader, studio: NodeRow<"Studio">, args: DayArguments): Promise<Violation[]> {
  const asked = readDay(args, onlyCertain, ["CERTAIN", "POSSIBLE"]);
  const page = { first: largestPage, ...onDay(asked, ["CERTAIN", "POSSIBLE"]) };
  const { edges } = await reader.edge(edgeNamed("disciplineGroupsOfStudio"), studio, page);
  const groups = await Promise.all(
    edges.map(async ({ node: group, fact, certainty }) => {
      const covers = await reader.edge(edgeNamed("disciplinesOfDisciplineGroup"), group, page);
      return {
        group: group as NodeRow<"DisciplineGroup">,
        fact: fact as FactRow,
        counts: counts(asked, certainty),
        covers: covers.edges.map((cover) => ({
          discipline: cover.node as NodeRow<"Discipline">,
          fact: cover.fact as FactRow,
          counts: counts(asked, cover.certainty),
        })),
      };
    }),
  );
  return onePlusNViolations(studio, groups, asked.day);
}
