import { readAncestors } from "../../../graph/ancestors.js";
import { countsOnDay, onDay, readDay, type DayArguments, type DayFilter } from "../../../time/dayAsked.js";
import { edgeNamed } from "../../../fragments/fragments.js";
import { groupBy } from "../../../util/groupBy.js";
import { largestPage } from "../../../graph/page.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import type { Certainty } from "../../../time/edtf.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { givenOn, inOrderOfTime, type GivenHonour } from "./givenHonour.js";
import { highestOf, nextAbove, type Ladder } from "./rungs.js";
import { nextSentence, standingSentence } from "./standingSentences.js";
import type { Axis, HeldRung, NextRung, Standing } from "./standing.js";

/** The certainties that count as held by default. */
export const heldUnlessFalse: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

type Honour = NodeRow<"Honour">;

const axes: readonly Axis[] = ["REGION", "INDUSTRY", null];
const axisOf = (row: NodeRow): Axis => (row as Honour).axis;

/**
 * Where a recipient stands: on each axis on which it received an honour, the highest that it holds and the next above.
 * Reads at most 100 conferrals, and 20 levels up.
 * @throws InputError naming the argument that is not allowed
 */
export async function readStanding(reader: GraphReader, recipient: NodeRow, args: DayArguments): Promise<Standing[]> {
  const asked = readDay(args, heldUnlessFalse);
  const { given, complete } = await readGiven(reader, recipient, asked);
  const climbed = await readAncestors(
    reader,
    edgeNamed("higherHonours"),
    given.map(({ honour }) => honour),
    { includeImplied: asked.includeImplied },
    ({ from, to }) => axisOf(from) === axisOf(to),
  );
  const ladder = new Map([...groupBy(climbed.steps, ({ from }) => from.id)].map(([id, steps]) => [id, steps.map(({ to }) => to.id)]));
  const honours = new Map(
    [...given.map(({ honour }) => honour), ...climbed.steps.map(({ to }) => to as Honour)].map((honour) => [honour.id, honour]),
  );
  const ofAxis = groupBy(given, ({ honour }) => honour.axis);
  return Promise.all(
    axes.flatMap((axis) => {
      const history = ofAxis.get(axis);
      return history === undefined
        ? []
        : [onAxis(reader, axis, inOrderOfTime(history), ladder, honours, complete && climbed.complete, asked)];
    }),
  );
}

async function readGiven(
  reader: GraphReader,
  recipient: NodeRow,
  { day, includeImplied }: DayFilter,
): Promise<{ given: GivenHonour[]; complete: boolean }> {
  const page = await reader.edge(edgeNamed("conferralsOfRecipient"), recipient, { first: largestPage, includeImplied });
  const conferrals = page.nodes() as NodeRow<"Conferral">[];
  const one = { first: 1, includeImplied };
  const honours = await Promise.all(conferrals.map(async (conferral) => reader.edge(edgeNamed("honourOfConferral"), conferral, one)));
  const given = conferrals.flatMap((conferral, index) =>
    (honours[index]?.nodes() ?? []).map((honour) => givenOn(conferral, honour as Honour, day)),
  );
  return { given, complete: !page.pageInfo().hasNextPage };
}

async function onAxis(
  reader: GraphReader,
  axis: Axis,
  history: readonly GivenHonour[],
  ladder: Ladder,
  honours: ReadonlyMap<string, Honour>,
  complete: boolean,
  asked: DayFilter,
): Promise<Standing> {
  const isHeld = ({ certainty, revoked }: GivenHonour): boolean => (asked.day === null ? !revoked : countsOnDay(asked, certainty));
  const held = groupBy(history.filter(isHeld), ({ honour }) => honour.id);
  const highest = highestOf(ladder, [...held.keys()]);
  const honourOf = (id: string): Honour => honours.get(id) as Honour;
  const rungOf = (id: string): HeldRung => ({ honour: honourOf(id), conferrals: held.get(id) ?? [] });
  const next = await Promise.all(
    [...nextAbove(ladder, highest, [...held.keys()])].map(([id, above]) => readNext(reader, honourOf(id), above.map(rungOf), asked)),
  );
  const found = { axis, highest: highest.map(rungOf), next, history, complete };
  return { ...found, sentence: standingSentence(found, asked.day) };
}

async function readNext(reader: GraphReader, honour: Honour, above: readonly HeldRung[], asked: DayFilter): Promise<NextRung> {
  const { edges } = await reader.edge(edgeNamed("conferrersOfHonour"), honour, { first: largestPage, ...onDay(asked, asked.certainties) });
  const conferredBy = edges.map(({ node: organisation, fact, certainty }) => ({ organisation, fact: fact as FactRow, certainty }));
  return { honour, above: above.map((rung) => rung.honour), conferredBy, sentence: nextSentence(honour, above, conferredBy) };
}
