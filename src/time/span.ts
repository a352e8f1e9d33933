import { certaintyOn } from "./certainty.js";
import { dayAfter, dayBefore, parseEdtf, type Bounds, type Certainty } from "./edtf.js";

/** When something held, as far as its dates say. */
export interface Span {
  readonly begin: Bounds;
  /** The first day on which it no longer held. */
  readonly end: Bounds;
  /** Days on which a source says that it held. */
  readonly seen: readonly string[];
}

const unknown: Bounds = { min: null, max: null };

/** The end of what lasts until it is revoked, and was not revoked. */
export const never: Bounds = { min: "9999-12-31", max: null };

export const boundsOf = (date: string | null): Bounds => (date === null ? unknown : parseEdtf(date, "date"));

const fullDay = /^\d{4}-\d{2}-\d{2}$/;

/** The span of a relationship that can end, by its `since`, `until` and `seenOn`. */
export const spanOf = ({ since, until, seenOn }: Readonly<Record<string, unknown>>): Span => ({
  begin: boundsOf((since ?? null) as string | null),
  end: boundsOf((until ?? null) as string | null),
  seen: ((seenOn ?? []) as string[]).filter((day) => fullDay.test(day)),
});

/** How surely it held on a day, by its own dates only: successors do not count. */
export const heldOn = ({ begin, end, seen }: Span, day: string): Certainty =>
  certaintyOn(day, { sinceMin: begin.min, sinceMax: begin.max, untilMin: end.min, untilMax: end.max, succeededMax: null, seenOn: seen });

/** Days on which it may begin to hold for certain: if two certainly held at the same time, they did on such a day of one of them. */
export const surelyFrom = ({ begin, end, seen }: Span): string[] => [
  ...seen,
  ...(begin.max === null || end.min === null ? [] : [dayBefore(begin.max)]),
];

const endsBefore = ({ end }: Span, { begin }: Span): boolean => end.max !== null && begin.min !== null && end.max <= dayAfter(begin.min);

/** Whether their dates rule out a day on which both held. */
export const surelyApart = (one: Span, other: Span): boolean => endsBefore(one, other) || endsBefore(other, one);
