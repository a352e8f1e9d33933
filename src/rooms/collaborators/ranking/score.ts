import type { Candidate } from "./candidate.js";
import { bridges, reach } from "./parts/bridges.js";
import { complement } from "./parts/complement.js";
import { disciplines } from "./parts/disciplines.js";
import type { Evidence, Scorer, RankingContext } from "./parts/part.js";
import { place } from "./parts/place.js";
import { record } from "./parts/record.js";
import type { Seeker } from "./seeker.js";
import { grounds, reasonKinds, type ReasonKind, type Weights } from "./weights.js";

/** One reason for a candidate. */
export interface Reason {
  readonly kind: ReasonKind;
  readonly weight: number;
  /** From 0 to 1. */
  readonly value: number;
  /** Its contribution to the score: weight · value / sum of all weights. */
  readonly contribution: number;
  readonly evidence: readonly Evidence[];
}

export interface Scored {
  readonly candidate: Candidate;
  /** From 0 to 1: the sum of the contributions. */
  readonly score: number;
  /** Those that add something, the greatest first. */
  readonly reasons: readonly Reason[];
}

const scorers: Readonly<Record<ReasonKind, Scorer>> = {
  DISCIPLINES: disciplines,
  COMPLEMENT: complement,
  BRIDGES: bridges,
  REACH: reach,
  RECORD: record,
  PLACE: place,
};

/** Scores a candidate. */
export function scoreOf(seeker: Seeker, candidate: Candidate, weights: Weights, context: RankingContext): Scored {
  const all = reasonKinds.reduce((sum, kind) => sum + weights[kind], 0);
  const reasons = reasonKinds
    .filter((kind) => weights[kind] > 0)
    .map((kind): Reason => {
      const { value, evidence } = scorers[kind](seeker, candidate, context);
      return { kind, weight: weights[kind], value, contribution: (weights[kind] * value) / all, evidence };
    })
    .filter(({ value }) => value > 0)
    .sort((one, other) => other.contribution - one.contribution || reasonKinds.indexOf(one.kind) - reasonKinds.indexOf(other.kind));
  return { candidate, score: reasons.reduce((sum, { contribution }) => sum + contribution, 0), reasons };
}

/** It has a reason that is a ground by itself. */
export const hasGrounds = ({ reasons }: Scored): boolean => reasons.some(({ kind }) => grounds.includes(kind));

/** The best first; equal ones by their ids. */
export const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score || (one.candidate.studio.id < other.candidate.studio.id ? -1 : 1);
