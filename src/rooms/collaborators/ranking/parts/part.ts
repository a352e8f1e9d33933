import type { BilingualText } from "../../../../vocabulary/index.js";
import type { FactOnDay } from "../../../../graph/traversal.js";
import type { Candidate } from "../candidate.js";
import { certaintyWeight } from "../practices.js";
import type { Seeker } from "../seeker.js";
import type { Taxonomy } from "../taxonomy.js";
import type { Ancestry } from "../ancestry.js";

/** One piece of evidence for a candidate. */
export interface Evidence {
  /** On its own, above 0 and at most 1. */
  readonly value: number;
  /** A sentence without its full stop. */
  readonly clause: BilingualText;
  /** What it is about, by its ids. */
  readonly nodes: readonly { readonly id: string }[];
  readonly facts: readonly FactOnDay[];
}

/** The value of a candidate in one respect: 1 − ∏ (1 − value) over its evidence. */
export interface Part {
  readonly value: number;
  /** The strongest first. */
  readonly evidence: readonly Evidence[];
}

/** What is known apart from the two. */
export interface RankingContext {
  readonly taxonomy: Taxonomy;
  readonly places: Ancestry;
  readonly day: string;
}

export type Scorer = (seeker: Seeker, candidate: Candidate, context: RankingContext) => Part;

/** More of the same kind adds less and less. */
export const maxEvidence = 10;

export const emptyPart: Part = { value: 0, evidence: [] };

/** Noisy-OR: the probability that at least one counts, if each counts with the probability of its value. */
export const noisyOr = (values: readonly number[]): number => 1 - values.reduce((product, value) => product * (1 - value), 1);

const keyOf = ({ facts, nodes }: Evidence): string => [...facts.map(({ fact }) => fact.id), ...nodes.map(({ id }) => id)].join();

/** A part of the strongest pieces of evidence. */
export function partOf(evidence: readonly Evidence[]): Part {
  const kept = evidence
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.value - one.value || (keyOf(one) < keyOf(other) ? -1 : 1))
    .slice(0, maxEvidence);
  return { value: noisyOr(kept.map(({ value }) => value)), evidence: kept };
}

const implied: BilingualText = { zh: "（来源仅暗示，未明述）", en: " (which a source implies and does not state)" };

/** Adds to a clause that some of its facts are only implied, where that is so. */
export const markImplied = ({ zh, en }: BilingualText, facts: readonly FactOnDay[]): BilingualText =>
  certaintyWeight(facts) < 1 ? { zh: `${zh}${implied.zh}`, en: `${en}${implied.en}` } : { zh, en };
