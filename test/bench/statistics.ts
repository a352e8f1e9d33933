import { randomFrom } from "../support/random.js";

/** The value below which a share of the values lie. */
export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] as number;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Not a number where there is none. */
export const geometricMean = (values: readonly number[]): number =>
  Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);

/** Two digits behind the point, which JSON can hold. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A ratio: its middle, and the bounds between which it lies. */
export interface Interval {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

const roundedAll = ({ ratio, low, high }: Interval): Interval => ({ ratio: rounded(ratio), low: rounded(low), high: rounded(high) });

/** Of the ratios of several runs the middle, the least and the most. */
export const interval = (ratios: readonly number[]): Interval =>
  roundedAll({ ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) });

const samples = 2_000;

/** The ratio of the medians of pairs, and between what 95 % of it lie when pairs are drawn from them again and again. */
export function resampled(pairs: readonly (readonly [above: number, below: number])[], seed = 1): Interval {
  const next = randomFrom(seed);
  const ratioOf = (some: typeof pairs): number => median(some.map(([above]) => above)) / median(some.map(([, below]) => below));
  const drawn = Array.from({ length: samples }, () =>
    ratioOf(pairs.map(() => pairs[Math.floor(next() * pairs.length)] as [number, number])),
  );
  return roundedAll({ ratio: ratioOf(pairs), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) });
}

/**
 * The median of ratios, and between what 95 % of it lie when ratios are drawn from them again and again; not rounded.
 * The interval of medians of pairs would be wider: what slows both of a pair does not count here.
 */
export function resampledMedian(ratios: readonly number[], seed = 1): Interval {
  const next = randomFrom(seed);
  const sorted = Float64Array.from(ratios).sort();
  // A drawn sample's median is the value at the median of the drawn places, for the values are in order.
  const places = new Uint32Array(sorted.length);
  const middle = Math.floor(sorted.length / 2);
  const drawn = Array.from({ length: samples }, () => {
    for (let index = 0; index < places.length; index++) places[index] = Math.floor(next() * places.length);
    return sorted[places.sort()[middle] as number] as number;
  });
  return { ratio: median(ratios), low: quantile(drawn, 0.025), high: quantile(drawn, 0.975) };
}
