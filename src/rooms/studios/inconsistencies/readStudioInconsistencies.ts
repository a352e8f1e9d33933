import { countsOnDay, onDay, readDay, type DayArguments } from "../../../time/dayAsked.js";
import { edgeNamed } from "../../../fragments/fragments.js";
import { largestPage } from "../../../graph/page.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { onePlusNInconsistencies } from "./onePlusN.js";
import { onlyCertain, type Inconsistency } from "../../../graph/inconsistency.js";

/**
 * What does not fit “1 + N” among the first 100 groups of a studio and the first 100 disciplines of each.
 * @throws InputError naming the argument that is not allowed
 */
export async function readStudioInconsistencies(
  reader: GraphReader,
  studio: NodeRow<"Studio">,
  args: DayArguments,
): Promise<Inconsistency[]> {
  const asked = readDay(args, onlyCertain, ["CERTAIN", "POSSIBLE"]);
  const page = { first: largestPage, ...onDay(asked, ["CERTAIN", "POSSIBLE"]) };
  const { edges } = await reader.edge(edgeNamed("disciplineGroupsOfStudio"), studio, page);
  const groups = await Promise.all(
    edges.map(async ({ node: group, fact, certainty }) => {
      const covers = await reader.edge(edgeNamed("disciplinesOfDisciplineGroup"), group, page);
      return {
        group: group as NodeRow<"DisciplineGroup">,
        fact: fact as FactRow,
        counts: countsOnDay(asked, certainty),
        covers: covers.edges.map((cover) => ({
          discipline: cover.node as NodeRow<"Discipline">,
          fact: cover.fact as FactRow,
          counts: countsOnDay(asked, cover.certainty),
        })),
      };
    }),
  );
  return onePlusNInconsistencies(studio, groups, asked.day);
}
