import { dayAfter, type Certainty } from "./edtf.js";

/** The stored bounds of a fact's time, as `stored.ts` writes them. */
export interface FactDates {
  readonly sinceMin: string | null;
  readonly sinceMax: string | null;
  readonly untilMin: string | null;
  readonly untilMax: string | null;
  /** The bound of the day from which a successor surely holds its role. */
  readonly succeededMax: string | null;
  readonly seenOn: readonly string[];
}

const isBy = (bound: string | null, day: string): boolean => bound !== null && bound <= day;
const isAfter = (bound: string | null, day: string): boolean => bound !== null && bound > day;

/** How surely a fact held on a day; the same rule as `compose/edge.ts` has in Cypher, and the same cases test both. */
export function certaintyOn(day: string, { sinceMin, sinceMax, untilMin, untilMax, succeededMax, seenOn }: FactDates): Certainty {
  const next = dayAfter(day);
  if (seenOn.includes(day)) return "CERTAIN";
  if (isAfter(sinceMin, day) || isBy(untilMax, next) || isBy(succeededMax, next)) return "FALSE";
  return isBy(sinceMax, next) && isAfter(untilMin, day) ? "CERTAIN" : "POSSIBLE";
}

const order: readonly (Certainty | null)[] = ["FALSE", "POSSIBLE", "CERTAIN", null];

/** The least sure of some answers; null, which is said of what cannot end, is the surest. */
export const leastSure = (answers: Iterable<Certainty | null>): Certainty | null =>
  [...answers].reduce((least, answer) => (order.indexOf(answer) < order.indexOf(least) ? answer : least), null);

/** The surest of some. */
export const surest = (answers: Iterable<Certainty | null>): Certainty | null =>
  [...answers].reduce((most, answer) => (order.indexOf(answer) > order.indexOf(most) ? answer : most), "FALSE");
