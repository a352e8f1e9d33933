import type { Dice } from "./dice.js";
import { variableOf, type ListAsked, type RandomOperation, type Variables } from "./randomOperation.js";

interface Page {
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

interface Connection {
  readonly edges?: readonly { readonly cursor: string }[];
  readonly pageInfo?: {
    readonly startCursor: string | null;
    readonly endCursor: string | null;
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
  };
}

function pageOf({ edges = [], pageInfo }: Connection): Page {
  const ends = [pageInfo?.startCursor, pageInfo?.endCursor].filter((cursor) => cursor != null);
  return {
    cursors: edges.length > 0 ? edges.map(({ cursor }) => cursor) : ends,
    hasNextPage: pageInfo?.hasNextPage ?? true,
    hasPreviousPage: pageInfo?.hasPreviousPage ?? true,
  };
}

/** The pages of a list in an answer: below each parent one. */
function pagesOf(data: unknown, alias: string): Page[] {
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data)
    .flatMap(([key, value]) => (key === alias ? [pageOf(value as Connection)] : pagesOf(value, alias)))
    .filter(({ cursors }) => cursors.length > 0);
}

export type Turn = (list: ListAsked, page: Page, dice: Dice, variables: Variables) => Readonly<Record<string, unknown>> | null;

const size = (dice: Dice): number => dice.pick([1, 1, 2, 3, 5]);

const forwards: Turn = (_, { cursors, hasNextPage }, dice) =>
  hasNextPage ? { first: size(dice), after: cursors.at(-1), last: null, before: null } : null;
const backwards: Turn = (_, { cursors, hasPreviousPage }, dice) =>
  hasPreviousPage ? { last: size(dice), before: cursors[0], first: null, after: null } : null;
const fromTheEnd: Turn = (_, __, dice) => ({ last: size(dice), before: null, first: null, after: null });
const within: Turn = (_, { cursors }, dice) => ({
  ...dice.pick([
    { first: size(dice), last: null },
    { last: size(dice), first: null },
  ]),
  after: dice.chance(0.8) ? dice.pick(cursors) : null,
  before: dice.chance(0.8) ? dice.pick(cursors) : null,
});
/** A cursor of another order is refused. */
const otherOrder: Turn = ({ orders, alias }, { cursors }, dice, variables) => {
  const others = orders.filter((order) => order !== (variables[variableOf(alias, "orderBy")] ?? "KEY_ASC"));
  return others.length === 0 ? null : { after: dice.pick(cursors), orderBy: dice.pick(others) };
};

/** How a walk goes through a list: from page to page, or once to somewhere. */
export const someWalk = (dice: Dice): readonly Turn[] =>
  dice.pick([
    Array(6).fill(forwards),
    [fromTheEnd, ...Array(5).fill(backwards)],
    [forwards, forwards, backwards, backwards, forwards],
    [within, within],
    [within, forwards, backwards],
    [forwards, otherOrder],
  ]) as Turn[];

/** The variables of the next page of one of the operation's lists, or null where there is none. */
export function turned(
  { lists }: RandomOperation,
  alias: string,
  data: unknown,
  turn: Turn,
  variables: Variables,
  dice: Dice,
): Variables | null {
  const list = lists.find((each) => each.alias === alias);
  const pages = pagesOf(data, alias);
  if (list === undefined || pages.length === 0) return null;
  const changed = turn(list, dice.pick(pages), dice, variables);
  return changed === null
    ? null
    : { ...variables, ...Object.fromEntries(Object.entries(changed).map(([argument, value]) => [variableOf(alias, argument), value])) };
}

/** The lists of an answer that have a page with rows. */
export const listsWithRows = ({ lists }: RandomOperation, data: unknown): readonly ListAsked[] =>
  lists.filter(({ alias }) => pagesOf(data, alias).length > 0);
