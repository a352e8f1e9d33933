import { randomFrom } from "../random.js";

/** A stream of choices of its own for one part of a graph: what another part draws, or a part that is new, changes nothing in it. */
export interface Draw {
  /** From 0 to below 1. */
  readonly next: () => number;
  readonly chance: (share: number) => boolean;
  /** A whole number from 0 to below `count`; the higher the power, the more of the low ones. */
  readonly below: (count: number, power?: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  readonly day: () => string;
}

const hash = (text: string): number =>
  [...text].reduce((sum, character) => Math.imul(sum ^ (character.codePointAt(0) as number), 16_777_619), 2_166_136_261);

export function drawFor(seed: number, part: string): Draw {
  const next = randomFrom(hash(`${seed} ${part}`));
  const below = (count: number, power = 1): number => Math.floor(count * next() ** power);
  const two = (value: number): string => String(value).padStart(2, "0");
  return {
    next,
    below,
    chance: (share) => next() < share,
    one: (of) => of[below(of.length)] as (typeof of)[number],
    day: () => `20${two(5 + below(20))}-${two(1 + below(12))}-${two(1 + below(28))}`,
  };
}
