import { surelyApart, spanOf } from "../time/span.js";
import type { FactRow } from "../vocabulary/factRow.js";
import type { Certainty } from "../time/edtf.js";
import type { BilingualText, NodeRow } from "../vocabulary/index.js";

/** What a studio or an alliance cannot be, if all that is stated of it is so. */
type InconsistencyKind =
  "NO_GROUP" | "EMPTY_GROUP" | "SAME_DISCIPLINE" | "SEVERAL_CORES" | "TWO_CHAIRS" | "TWO_LEADING_UNITS" | "INSIDE_ITSELF";

export interface Inconsistency {
  readonly kind: InconsistencyKind;
  /** What it is about. */
  readonly nodes: readonly NodeRow[];
  /** The relationships that together cannot be. */
  readonly facts: readonly FactRow[];
  readonly sentence: BilingualText;
}

/** What counts on a day where the caller says nothing: only what is certain can be wrong. */
export const onlyCertain: readonly Certainty[] = ["CERTAIN"];

/** No two of the relationships are such that their dates exclude a day on which both held. */
export const mayHaveHeldAtOnce = (facts: readonly FactRow[]): boolean => {
  const spans = facts.map(spanOf);
  return spans.every((one, index) => spans.slice(index + 1).every((other) => !surelyApart(one, other)));
};

/** ` on 2021-06-01`, or nothing where no day is asked. */
export const onDayEn = (day: string | null): string => (day === null ? "" : ` on ${day}`);
export const onDayZh = (day: string | null): string => (day === null ? "" : `（${day}）`);
