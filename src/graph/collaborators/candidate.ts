import { parseEdtf } from "../time.js";
import type { NodeRow } from "../vocabulary/index.js";
import type { Branches, Held, Reached, Step, Walk } from "../walk.js";
import type { Bridge } from "./bridges.js";
import { practiceBranches, practicesOf, type Practice } from "./practices.js";
import { placesOf, type Placed } from "./seeker.js";

/** A result put to use, a patent or an honour. */
export interface Deed extends Held {
  readonly node: NodeRow<"Achievement" | "Patent" | "Conferral">;
  /** The last day on which it can have been, where that is known. */
  readonly on: string | null;
}

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

/** Of each kind; beyond a measure more of them add nothing. */
const mostDeeds = 10;

export const ofCandidate: Branches = {
  ...practiceBranches(10),
  hosts: { most: 5, below: { regions: { most: 3, whole: true } } },
  regions: { most: 3, whole: true },
  alliances: { most: 10, below: { needs: { most: 20 } } },
  achievements: { most: mostDeeds, whole: true },
  patents: { most: mostDeeds, whole: true },
  conferrals: { most: mostDeeds, whole: true },
};

const usedStages: readonly (string | null)[] = ["APPLIED", "TRANSFORMED", "PROMOTED"];

/** The date that a deed goes by, or undefined where it does not count. */
function dateOf(node: Deed["node"], day: string): string | null | undefined {
  if (node.__typename === "Achievement") return usedStages.includes(node.stage) ? node.completedOn : undefined;
  if (node.__typename === "Patent") return node.grantedOn ?? node.filedOn;
  if (node.revokedOn !== null && (parseEdtf(node.revokedOn, "revokedOn").min ?? "") <= day) return undefined;
  return node.on ?? (node.year === null ? null : String(node.year));
}

/** Deeds of which a source may have told on the day. */
function deedsOf(studio: Reached, day: string): Deed[] {
  return ["achievements", "patents", "conferrals"].flatMap((edge) =>
    studio.steps(edge).flatMap(({ node, fact, certainty }) => {
      const deed = node as Deed["node"];
      const date = dateOf(deed, day);
      if (date === undefined) return [];
      const { min, max } = date === null ? { min: null, max: null } : parseEdtf(date, "date");
      return min !== null && min > day ? [] : [{ node: deed, fact, certainty, on: max }];
    }),
  );
}

export async function readCandidate(studio: NodeRow, bridges: readonly Bridge[], walk: Walk): Promise<Candidate> {
  const reached = await walk.from(studio, ofCandidate);
  return {
    studio: studio as NodeRow<"Studio">,
    practices: practicesOf(reached),
    hosts: reached.steps("hosts"),
    memberships: reached.steps("alliances"),
    places: placesOf([reached]),
    deeds: deedsOf(reached, walk.kept.day),
    bridges,
  };
}
