import type { NodeRow } from "../../../vocabulary/index.js";
import type { Branches, TraversalStep, Traversal } from "../../../graph/traversal.js";
import type { Bridge } from "./bridges.js";
import type { Deed } from "./deeds.js";
import { practiceBranches, practicesOf, type Practice } from "./practices.js";
import { regionsOf, type RegionLink } from "./seeker.js";

/** A studio that may be recommended, with what its score is made of. */
export interface Candidate {
  readonly studio: NodeRow<"Studio">;
  readonly practices: readonly Practice[];
  readonly hosts: readonly TraversalStep[];
  readonly memberships: readonly TraversalStep[];
  readonly places: readonly RegionLink[];
  readonly deeds: readonly Deed[];
  readonly bridges: readonly Bridge[];
}

export const candidateBranches: Branches = {
  ...practiceBranches(10),
  hosts: { max: 5, branches: { regions: { max: 3 } } },
  regions: { max: 3 },
  alliances: { max: 10, branches: { needs: { max: 20 } } },
};

export async function readCandidate(
  studio: NodeRow,
  bridges: readonly Bridge[],
  deeds: Promise<ReadonlyMap<string, readonly Deed[]>>,
  traversal: Traversal,
): Promise<Candidate> {
  const [reached, all] = await Promise.all([traversal.at(studio, candidateBranches), deeds]);
  return {
    studio: studio as NodeRow<"Studio">,
    practices: practicesOf(reached),
    hosts: reached.steps("hosts"),
    memberships: reached.steps("alliances"),
    places: regionsOf([reached]),
    deeds: all.get(studio.id) ?? [],
    bridges,
  };
}
