import { randomFrom } from "../support/random.js";

/** Random choices that are the same for the same seed. */
export class Dice {
  private readonly random: () => number;

  constructor(...seeds: readonly number[]) {
    this.random = randomFrom(seeds.reduce((mixed, seed) => Math.imul(mixed, 1_000_003) ^ seed, 17));
  }

  chance(probability: number): boolean {
    return this.random() < probability;
  }

  /** From 0 to one less than `limit`. */
  below(limit: number): number {
    return Math.floor(this.random() * limit);
  }

  between(low: number, high: number): number {
    return low + this.below(high - low + 1);
  }

  pick<T>(from: readonly T[]): T {
    return from[this.below(from.length)] as T;
  }

  /** At most so many of them, each once. */
  some<T>(from: readonly T[], most: number): T[] {
    const left = [...from];
    return Array.from({ length: Math.min(most, left.length) }, () => left.splice(this.below(left.length), 1)[0] as T);
  }
}
