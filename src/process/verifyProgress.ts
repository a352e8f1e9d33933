import cliProgress from "cli-progress";
import type { ProgressStream } from "../launcher/progress.js";
import type { OnCheck } from "../store/invariants.js";

/** Shows which check runs. */
export interface ChecksShown {
  readonly onCheck: OnCheck;
  /** Takes the bar off the terminal; to be called before anything else is written there. */
  close(): void;
}

const quietMilliseconds = 5_000;

/** A bar on a terminal; elsewhere a line every five seconds at most, and none where all is done by then. */
export function showChecks(stream: ProgressStream): ChecksShown {
  if (stream.isTTY === true) {
    const bar = new cliProgress.SingleBar(
      { format: "[{bar}] {value} of {total} checks: {name}", stream, hideCursor: true, clearOnComplete: true },
      cliProgress.Presets.shades_classic,
    );
    return {
      onCheck: (name, number, of) => (bar.isActive ? bar.update(number - 1, { name }) : bar.start(of, number - 1, { name })),
      close: () => bar.stop(),
    };
  }
  let told = performance.now();
  return {
    onCheck: (name, number, of) => {
      if (performance.now() - told < quietMilliseconds) return;
      told = performance.now();
      stream.write(`Check ${number} of ${of}: ${name}\n`);
    },
    close: () => undefined,
  };
}
