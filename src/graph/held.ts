import type { FactRow } from "./rows.js";
import { dayAfter, dayBefore, parseEdtf, type Bounds, type Certainty } from "./time.js";

/** When something held, as far as its dates tell. */
export interface Span {
  readonly begin: Bounds;
  /** The first day on which it held no more. */
  readonly end: Bounds;
  /** Days on which a source says that it held. */
  readonly seen: readonly string[];
}

const unknown: Bounds = { min: null, max: null };

/** The end of what lasts until it is taken away, and was not. */
export const never: Bounds = { min: "9999-12-31", max: null };

export const boundsOf = (date: string | null): Bounds => (date === null ? unknown : parseEdtf(date, "date"));

const fullDay = /^\d{4}-\d{2}-\d{2}$/;

/** The span of a relationship that can end. */
export const spanOf = ({ since, until, seenOn }: FactRow): Span => ({
  begin: boundsOf((since ?? null) as string | null),
  end: boundsOf((until ?? null) as string | null),
  seen: ((seenOn ?? []) as string[]).filter((day) => fullDay.test(day)),
});

/** How surely it held on a day, by its own dates: the same that `compose/edge.ts` asks of the database, without successors. */
export function heldOn({ begin, end, seen }: Span, day: string): Certainty {
  const next = dayAfter(day);
  if (seen.includes(day)) return "CERTAIN";
  if ((begin.min !== null && begin.min > day) || (end.max !== null && end.max <= next)) return "FALSE";
  return begin.max !== null && begin.max <= next && end.min !== null && end.min > day ? "CERTAIN" : "POSSIBLE";
}

/** Days from which on it may surely have held: where two surely held at once, they did so on such a day of one of them. */
export const surelyFrom = ({ begin, end, seen }: Span): string[] => [...seen, ...(begin.max === null || end.min === null ? [] : [dayBefore(begin.max)])];

const endsBefore = ({ end }: Span, { begin }: Span): boolean => end.max !== null && begin.min !== null && end.max <= dayAfter(begin.min);

/** Their dates exclude that both held on one day. */
export const surelyApart = (one: Span, other: Span): boolean => endsBefore(one, other) || endsBefore(other, one);
