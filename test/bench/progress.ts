import cliProgress from "cli-progress";
import type { ProgressStream } from "../../src/launcher/progress.js";

/** Shows how far something long is. */
export interface Counter {
  at(done: number): void;
  /** It is at its end, however many were expected. */
  close(): void;
}

const whole = (value: number): string => Math.round(value).toLocaleString("en");
const left = (seconds: number): string => (seconds < 100 ? `${Math.ceil(seconds)} s left` : `${Math.ceil(seconds / 60)} min left`);

/** A bar on a terminal with its share and the time left, and a line for each tenth elsewhere. */
export function counter(stream: ProgressStream, what: string, total: number): Counter {
  const begun = performance.now();
  const speed = (done: number): number => done / Math.max(0.001, (performance.now() - begun) / 1_000);
  const told = (done: number): string =>
    `${whole(done)} of about ${whole(total)}, ${speed(done) < 10 ? speed(done).toFixed(2) : whole(speed(done))}/s, ${left(Math.max(0, total - done) / Math.max(0.001, speed(done)))}`;
  if (stream.isTTY === true) {
    const bar = new cliProgress.SingleBar(
      { format: `${what} [{bar}] {percentage}% {told}`, stream, hideCursor: true },
      cliProgress.Presets.shades_classic,
    );
    bar.start(total, 0, { told: "" });
    return {
      at: (done) => bar.update(Math.min(done, total), { told: told(done) }),
      close: () => (bar.update(total), bar.stop()),
    };
  }
  let tenths = 0;
  return {
    at: (done) => {
      const tenth = Math.min(9, Math.floor((10 * done) / total));
      if (tenth > tenths) stream.write(`${what}: ${(tenths = tenth) * 10} %, ${told(done)}\n`);
    },
    close: () => undefined,
  };
}
