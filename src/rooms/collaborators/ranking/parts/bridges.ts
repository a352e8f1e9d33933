import { nameOf } from "../../../../vocabulary/nameOf.js";
import { listed } from "../../../../vocabulary/bilingual.js";
import type { BilingualText } from "../../../../vocabulary/index.js";
import type { NodeRow } from "../../../../vocabulary/index.js";
import type { Bridge, BridgeKind } from "../bridges.js";
import { certaintyWeight } from "../practices.js";
import { noisyOr, emptyPart, partOf, markImplied, type Evidence, type Scorer } from "./part.js";

/** The value of a bridge that only the two share. */
const baseValues: Readonly<Record<BridgeKind, number>> = {
  PERSON: 0.6,
  MENTORING: 0.5,
  PARTNER: 0.4,
  EVENT: 0.3,
  ENTERPRISE: 0.3,
  ALLIANCE: 0.3,
  GROUP: 0.25,
  SISTER_ALLIANCE: 0.25,
};

/** Adamic-Adar damping: 1 where two share it, and less with the logarithm of how many do. */
const damped = (degree: number): number => Math.log(2) / Math.log(Math.max(2, degree));

const valueOf = ({ kind, degree, trail }: Bridge): number => baseValues[kind] * damped(degree) * certaintyWeight(trail);

export const bridgeValue = (bridges: readonly Bridge[]): number => noisyOr(bridges.map(valueOf));

const ofNoun = (via: readonly NodeRow[], noun: NodeRow["__typename"]): BilingualText =>
  listed(via.filter(({ __typename }) => __typename === noun).map(nameOf));

function clauseOf({ kind, via, degree }: Bridge): BilingualText {
  const all = listed(via.map(nameOf));
  const [person, event] = [ofNoun(via, "Person"), ofNoun(via, "Event")];
  switch (kind) {
    case "PERSON":
      return { zh: `${all.zh}同属两个工作室`, en: `${all.en} belongs to both` };
    case "MENTORING":
      return { zh: `${all.zh}为师徒，分属两个工作室`, en: `${all.en}, one of each studio, are master and apprentice` };
    case "EVENT":
      return {
        zh: `双方都与“${event.zh}”有关（共 ${degree} 方）${person.zh === "" ? "" : `：${person.zh}`}`,
        en: `Both had to do with ${event.en}, as ${degree} had in all${person.en === "" ? "" : `: ${person.en}`}`,
      };
    case "PARTNER":
      return { zh: `双方都与“${all.zh}”结对`, en: `Both are paired with ${all.en}` };
    case "ENTERPRISE":
      return {
        zh: `没有来源提到二者有联系，但双方同在“${all.zh}”`,
        en: `No source states a contact between them, but both are hosted by ${all.en}`,
      };
    case "GROUP":
      return { zh: `双方所在企业同属一个集团：${all.zh}`, en: `Their enterprises belong together: ${all.en}` };
    case "ALLIANCE":
      return { zh: `双方同属“${all.zh}”`, en: `Both belong to ${all.en}` };
    case "SISTER_ALLIANCE":
      return { zh: `双方的联盟有共同的上级：${all.zh}`, en: `Their alliances are parts of one: ${all.en}` };
  }
}

/** What connects the two; what many share counts less. */
export const bridges: Scorer = (_, candidate) =>
  partOf(
    candidate.bridges.map((bridge): Evidence => ({
      value: valueOf(bridge),
      clause: markImplied(clauseOf(bridge), bridge.trail),
      nodes: bridge.via,
      facts: bridge.trail,
    })),
  );

/** By the steps of the shortest bridge. */
const valueBySteps: Readonly<Record<number, number>> = { 2: 1, 3: 0.7, 4: 0.5 };

/** How near the two are to each other. */
export const reach: Scorer = (_, candidate) => {
  const [nearest] = [...candidate.bridges].sort(
    (one, other) =>
      one.steps - other.steps ||
      valueOf(other) - valueOf(one) ||
      ((one.trail[0]?.fact.id ?? "") < (other.trail[0]?.fact.id ?? "") ? -1 : 1),
  );
  const value = nearest === undefined ? 0 : (valueBySteps[nearest.steps] ?? 0);
  if (nearest === undefined || value === 0) return emptyPart;
  const via = listed(nearest.via.map(nameOf));
  const clause = { zh: `经${via.zh}，${nearest.steps} 步可达`, en: `It can be reached in ${nearest.steps} steps, by ${via.en}` };
  return partOf([
    { value: value * certaintyWeight(nearest.trail), clause: markImplied(clause, nearest.trail), nodes: nearest.via, facts: nearest.trail },
  ]);
};
