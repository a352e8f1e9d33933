import type { BilingualText } from "./bilingualText.js";

export type End = "from" | "to";

/**
 * A sentence without its full stop, in which `{from}` and `{to}` stand for the names of both ends. A variant may also name what the
 * relationship carries: `{unit}` is its property `unit`, `{title}` is `titleEn` in English and `titleZh` in Chinese, or the other one where
 * that is missing. What stands in square brackets is left out where a value in it is missing.
 */
export interface Phrase extends BilingualText {
  /** Said instead: the first variant that fits. */
  readonly variants?: readonly PhraseVariant[];
}

/** It fits where all of `when` holds and no value that it names outside brackets is missing. */
export interface PhraseVariant extends BilingualText {
  /** Values of the row that is said: what the relationship carries, such as its role, and what the reader adds to it, such as its certainty. */
  readonly when?: Readonly<Record<string, string | boolean>>;
}

/** One of two relationships that meet in a passage: what lies at its other end is whose the passage is. */
interface PassageOwner {
  readonly how: "through";
  /** The end at which the passage stands. */
  readonly passage: End;
  readonly other: "owner";
  /** How it is said together with each goal that the same passage can have: `{from}` is the owner, `{to}` the goal. */
  readonly withGoal: Readonly<Record<string, BilingualText>>;
}

/** One of two relationships that meet in a passage: what lies at its other end is what the passage leads to. */
interface PassageGoal {
  readonly how: "through";
  /** The end at which the passage stands. */
  readonly passage: End;
  readonly other: "goal";
}

/**
 * How a relationship joins nodes in `connections`:
 * - `direct`: it joins its two ends, and is a step by itself.
 * - `how: "through"`: it is half of a step; it joins its other end to that of another relationship that meets it in a passage.
 * - `reference`: it is true of thousands, or joins reference data; it is a step only where one of its ends is what was asked for.
 * - `never`: it joins nothing.
 */
export type Connects = "direct" | PassageOwner | PassageGoal | "reference" | "never";

/**
 * Whether recommendations may go along a relationship:
 * - `leads`: a studio can be found along it.
 * - `weighs`: it is read of studios that were found, and leads to none: what lies there is true of too many.
 * - `never`: recommendations do not read it.
 */
export type Recommends = "leads" | "weighs" | "never";
