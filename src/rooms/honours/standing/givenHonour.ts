import { boundsOf, heldOn, never } from "../../../time/span.js";
import { dayAfter, type Certainty } from "../../../time/edtf.js";
import type { NodeRow } from "../../../vocabulary/index.js";

/** An honour as it was given once. */
export interface GivenHonour {
  readonly conferral: NodeRow<"Conferral">;
  readonly honour: NodeRow<"Honour">;
  /** How surely it was held on the day of asOf; null without one. */
  readonly certainty: Certainty | null;
  /** It was certainly revoked by the day of asOf; without one, a source says that it was revoked. */
  readonly revoked: boolean;
}

/** An honour is held from the day it is given until it is revoked, and for good where no source says that it was. */
export function givenOn(conferral: NodeRow<"Conferral">, honour: NodeRow<"Honour">, day: string | null): GivenHonour {
  const end = conferral.revokedOn === null ? never : boundsOf(conferral.revokedOn);
  if (day === null) return { conferral, honour, certainty: null, revoked: end !== never };
  return {
    conferral,
    honour,
    certainty: heldOn({ begin: boundsOf(conferral.on), end, seen: [] }, day),
    revoked: end.max !== null && end.max <= dayAfter(day),
  };
}

/** The last day that its date can mean, or else the end of the year that it is for; what has neither sorts last. */
function placeInTime({ conferral: { on, year, id } }: GivenHonour): string {
  const { min, max } = boundsOf(on);
  return `${max ?? min ?? (year === null ? "~" : `${String(year + 1).padStart(4, "0")}-01-01`)} ${id}`;
}

export const inOrderOfTime = (given: readonly GivenHonour[]): GivenHonour[] =>
  given
    .map((each) => ({ each, place: placeInTime(each) }))
    .sort((one, other) => (one.place < other.place ? -1 : 1))
    .map(({ each }) => each);
