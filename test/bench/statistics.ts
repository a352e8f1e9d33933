/** The value below which a share of the values lie. */
export const quantile = (values: readonly number[], share: number): number => [...values].sort((one, other) => one - other)[Math.min(values.length - 1, Math.floor(values.length * share))] as number;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export const geometricMean = (values: readonly number[]): number => Math.exp(values.reduce((total, value) => total + Math.log(value), 0) / values.length);

/** A ratio over several runs: its middle, and the least and the most that a run showed. */
export interface Interval {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

export const interval = (ratios: readonly number[]): Interval => ({ ratio: median(ratios), low: Math.min(...ratios), high: Math.max(...ratios) });
