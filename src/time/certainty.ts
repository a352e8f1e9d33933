import { dayAfter, type Certainty } from "./edtf.js";

/** The stored bounds of a fact's time, as `stored.ts` writes them. */
export interface FactDates {
  readonly sinceMin: string | null;
  readonly sinceMax: string | null;
  readonly untilMin: string | null;
  readonly untilMax: string | null;
  /** Upper bound of the day from which a successor certainly holds the role. */
  readonly succeededMax: string | null;
  readonly seenOn: readonly string[];
}

const isBy = (bound: string | null, day: string): boolean => bound !== null && bound <= day;
const isAfter = (bound: string | null, day: string): boolean => bound !== null && bound > day;

/** How surely a fact held on a day; the same rule as in Cypher in `graph/compose/edge.ts`, tested with the same cases. */
export function certaintyOn(day: string, { sinceMin, sinceMax, untilMin, untilMax, succeededMax, seenOn }: FactDates): Certainty {
  const next = dayAfter(day);
  if (seenOn.includes(day)) return "CERTAIN";
  if (isAfter(sinceMin, day) || isBy(untilMax, next) || isBy(succeededMax, next)) return "FALSE";
  return isBy(sinceMax, next) && isAfter(untilMin, day) ? "CERTAIN" : "POSSIBLE";
}

const order: readonly (Certainty | null)[] = ["FALSE", "POSSIBLE", "CERTAIN", null];

/** The least certain of some answers; null, for what cannot end, is the most certain. */
export const leastSure = (answers: Iterable<Certainty | null>): Certainty | null =>
  [...answers].reduce((least, answer) => (order.indexOf(answer) < order.indexOf(least) ? answer : least), null);

/** The most certain of some answers. */
export const surest = (answers: Iterable<Certainty | null>): Certainty | null =>
  [...answers].reduce((most, answer) => (order.indexOf(answer) > order.indexOf(most) ? answer : most), "FALSE");
