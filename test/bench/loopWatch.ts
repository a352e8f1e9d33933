import { monitorEventLoopDelay } from "node:perf_hooks";

/** How long what came meanwhile had to wait for the event loop, in milliseconds. */
export interface LoopDelay {
  /** Of the samples of Node's own histogram, of which a long block is one. */
  readonly p99: number;
  readonly longest: number;
  /** Of requests that come at any time: 99 of 100 wait less. */
  readonly arrivalP99: number;
}

/** In a gap between two turns of the loop whoever comes waits for the rest of it. */
export function arrivalQuantile(gaps: readonly number[], share: number): number {
  const total = gaps.reduce((sum, gap) => sum + gap, 0);
  const longer = (wait: number): number => gaps.reduce((sum, gap) => sum + Math.max(0, gap - wait), 0) / total;
  let [low, high] = [0, Math.max(0, ...gaps)];
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2;
    if (longer(middle) > 1 - share) low = middle;
    else high = middle;
  }
  return high;
}

const rounded = (milliseconds: number): number => Math.round(milliseconds * 100) / 100;

/** Watches this process's event loop until the function that it gives is called. */
export function watchLoop(): () => LoopDelay {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  histogram.enable();
  const gaps: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    gaps.push(now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    gaps.push(performance.now() - last);
    histogram.disable();
    return {
      p99: rounded(histogram.percentile(99) / 1e6),
      longest: rounded(Math.max(...gaps)),
      arrivalP99: rounded(arrivalQuantile(gaps, 0.99)),
    };
  };
}
