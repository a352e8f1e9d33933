import { readAncestors } from "../../../graph/ancestors.js";
import { onDay, readDay, type DayArguments, type DayFilter } from "../../../time/dayAsked.js";
import { edgeNamed } from "../../../fragments/fragments.js";
import { largestPage } from "../../../graph/page.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import { allCertainties } from "../../../time/edtf.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { nestingInconsistencies } from "./nesting.js";
import { rotatingRoles, rotationInconsistencies, type Holder } from "./rotation.js";
import { onlyCertain, type Inconsistency } from "../../../graph/inconsistency.js";

/**
 * Roles that two hold at once, and an alliance that is part of itself.
 * Reads at most 100 studios and 100 enterprises that ever held a role, and 20 levels up.
 * @throws InputError naming the argument that is not allowed
 */
export async function readAllianceInconsistencies(
  reader: GraphReader,
  alliance: NodeRow<"Alliance">,
  args: DayArguments,
): Promise<Inconsistency[]> {
  const asked = readDay(args, onlyCertain, ["CERTAIN", "POSSIBLE"]);
  const [holders, { steps }] = await Promise.all([
    readHolders(reader, alliance, asked),
    readAncestors(reader, edgeNamed("wholesOfAlliance"), [alliance], onDay(asked, asked.certainties)),
  ]);
  return [...rotationInconsistencies(alliance, holders, asked), ...nestingInconsistencies(alliance, steps, asked.day)];
}

async function readHolders(reader: GraphReader, alliance: NodeRow<"Alliance">, asked: DayFilter): Promise<Holder[]> {
  const page = { first: largestPage, edgeFilter: { role: { in: rotatingRoles } }, ...onDay(asked, allCertainties) };
  const lists = await Promise.all(
    [edgeNamed("studiosOfAlliance"), edgeNamed("enterprisesOfAlliance")].map(async (edge) => reader.edge(edge, alliance, page)),
  );
  return lists.flatMap(({ edges }) => edges.map(({ node, fact, certainty }) => ({ node, fact: fact as FactRow, certainty })));
}
