import { nameOf } from "../../../vocabulary/nameOf.js";
import { listed } from "../../../vocabulary/bilingual.js";
import type { BilingualText } from "../../../vocabulary/index.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import type { FactOnDay } from "../../../graph/traversal.js";
import type { Candidate } from "./candidate.js";
import type { Seeker } from "./seeker.js";

/** Which studios are excluded, whatever their reasons. */
export interface Exclusions {
  readonly sameEnterprise: boolean;
  readonly sameAlliance: boolean;
  readonly partners: boolean;
}

export type ExclusionKind = "SELF" | "SAME_ENTERPRISE" | "SAME_ALLIANCE" | "PARTNER" | "FILTER";

/** Why a candidate is excluded. */
export interface Exclusion {
  readonly kind: ExclusionKind;
  readonly sentence: BilingualText;
  readonly nodes: readonly NodeRow[];
  readonly facts: readonly FactOnDay[];
}

/** The exclusions of a candidate, apart from the filter, which the database applies. */
export function exclusionsOf(seeker: Seeker, { studio, hosts, memberships }: Candidate, exclude: Exclusions): Exclusion[] {
  const found: Exclusion[] = [];
  const name = nameOf(studio);
  if (seeker.representatives.some((representative) => representative.studio.node.id === studio.id)) {
    found.push({
      kind: "SELF",
      sentence: { zh: `“${name.zh}”就是查询方自己或其工作室`, en: `${name.en} is the one who asks, or a studio of it` },
      nodes: [studio],
      facts: [],
    });
  }
  const same = hosts.filter(({ node }) => seeker.hosts.has(node.id));
  if (exclude.sameEnterprise && same.length > 0) {
    const hosting = listed(same.map(({ node }) => nameOf(node)));
    found.push({
      kind: "SAME_ENTERPRISE",
      sentence: { zh: `双方同在“${hosting.zh}”`, en: `Both are hosted by ${hosting.en}` },
      nodes: same.map(({ node }) => node),
      facts: same,
    });
  }
  const together = memberships.filter(({ node }) => seeker.memberships.some(({ alliance }) => alliance.node.id === node.id));
  if (exclude.sameAlliance && together.length > 0) {
    const joined = listed(together.map(({ node }) => nameOf(node)));
    found.push({
      kind: "SAME_ALLIANCE",
      sentence: { zh: `双方已同属“${joined.zh}”`, en: `They are together in ${joined.en} already` },
      nodes: together.map(({ node }) => node),
      facts: together,
    });
  }
  if (exclude.partners && seeker.partners.has(studio.id)) {
    found.push({ kind: "PARTNER", sentence: { zh: `双方已经结对`, en: `They are paired already` }, nodes: [studio], facts: [] });
  }
  return found;
}

/** The arguments that lift an exclusion. */
export const liftedBy: Readonly<Record<ExclusionKind, BilingualText | null>> = {
  SELF: null,
  SAME_ENTERPRISE: { zh: "设 exclude.sameEnterprise 为 false", en: "exclude.sameEnterprise: false" },
  SAME_ALLIANCE: { zh: "设 exclude.sameAlliance 为 false", en: "exclude.sameAlliance: false" },
  PARTNER: { zh: "设 exclude.partners 为 false", en: "exclude.partners: false" },
  FILTER: { zh: "放宽 filter 条件", en: "another filter" },
};
