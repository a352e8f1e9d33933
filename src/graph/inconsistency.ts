import { surelyApart, spanOf } from "../time/span.js";
import type { FactRow } from "../vocabulary/factRow.js";
import type { Certainty } from "../time/edtf.js";
import type { BilingualText, NodeRow } from "../vocabulary/index.js";

/** Kinds of statements about a studio or an alliance that do not fit together, or that are missing. */
type InconsistencyKind =
  "NO_GROUP" | "EMPTY_GROUP" | "SAME_DISCIPLINE" | "SEVERAL_CORES" | "TWO_CHAIRS" | "TWO_LEADING_UNITS" | "INSIDE_ITSELF";

export interface Inconsistency {
  readonly kind: InconsistencyKind;
  /** What it is about. */
  readonly nodes: readonly NodeRow[];
  /** The relationships that do not fit together. */
  readonly facts: readonly FactRow[];
  readonly sentence: BilingualText;
}

/** The certainties that count by default: only what is certain can contradict. */
export const onlyCertain: readonly Certainty[] = ["CERTAIN"];

/** Whether the dates of every two of the relationships allow a day on which both held. */
export const mayHaveHeldAtOnce = (facts: readonly FactRow[]): boolean => {
  const spans = facts.map(spanOf);
  return spans.every((one, index) => spans.slice(index + 1).every((other) => !surelyApart(one, other)));
};

/** ` on 2021-06-01`, or nothing without a day. */
export const onDayEn = (day: string | null): string => (day === null ? "" : ` on ${day}`);
export const onDayZh = (day: string | null): string => (day === null ? "" : `（${day}）`);
