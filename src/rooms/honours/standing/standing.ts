import type { FactRow } from "../../../vocabulary/factRow.js";
import type { Certainty } from "../../../time/edtf.js";
import type { BilingualText, NodeRow } from "../../../vocabulary/index.js";
import type { GivenHonour } from "./givenHonour.js";

export type Axis = NodeRow<"Honour">["axis"];

/** An honour that is held, with the conferrals that give it. */
export interface HeldRung {
  readonly honour: NodeRow<"Honour">;
  readonly conferrals: readonly GivenHonour[];
}

/** Who confers an honour by rule, and the relationship that says so. */
export interface Conferrer {
  readonly organisation: NodeRow;
  readonly fact: FactRow;
  readonly certainty: Certainty | null;
}

/** An honour directly above one that is held, and what it takes. */
export interface NextRung {
  readonly honour: NodeRow<"Honour">;
  readonly above: readonly NodeRow<"Honour">[];
  readonly conferredBy: readonly Conferrer[];
  readonly sentence: BilingualText;
}

/** Where a recipient stands on one axis of the ladders of honours. */
export interface Standing {
  readonly axis: Axis;
  readonly highest: readonly HeldRung[];
  readonly next: readonly NextRung[];
  /** All that it ever received there, in chronological order. */
  readonly history: readonly GivenHonour[];
  /** False where the limits left something unread. */
  readonly complete: boolean;
  /** Highest and next. */
  readonly sentence: BilingualText;
}
