import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, Step, Walk } from "../../../graph/walk.js";
import type { Bridge } from "./bridges.js";
import type { Deed } from "./deeds.js";
import { practiceBranches, practicesOf, type Practice } from "./practices.js";
import { placesOf, type Placed } from "./seeker.js";

/** A studio that may be recommended, and what there is to go by. */
export interface Candidate {
  readonly studio: NodeRow<"Studio">;
  readonly practices: readonly Practice[];
  readonly hosts: readonly Step[];
  readonly memberships: readonly Step[];
  readonly places: readonly Placed[];
  readonly deeds: readonly Deed[];
  readonly bridges: readonly Bridge[];
}

export const ofCandidate: Branches = {
  ...practiceBranches(10),
  hosts: { most: 5, below: { regions: { most: 3 } } },
  regions: { most: 3 },
  alliances: { most: 10, below: { needs: { most: 20 } } },
};

export async function readCandidate(
  studio: NodeRow,
  bridges: readonly Bridge[],
  deeds: Promise<ReadonlyMap<string, readonly Deed[]>>,
  walk: Walk,
): Promise<Candidate> {
  const [reached, all] = await Promise.all([walk.at(studio, ofCandidate), deeds]);
  return {
    studio: studio as NodeRow<"Studio">,
    practices: practicesOf(reached),
    hosts: reached.steps("hosts"),
    memberships: reached.steps("alliances"),
    places: placesOf([reached]),
    deeds: all.get(studio.id) ?? [],
    bridges,
  };
}
