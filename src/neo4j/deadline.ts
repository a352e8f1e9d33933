import { cancelled, deadlineExceeded, type GraphFailure } from "./failures.js";

/** The time limit of one request, which ends early when the client disconnects. */
export class Deadline {
  private readonly end: number;
  private readonly stops = new Set<(why: GraphFailure) => void>();
  private readonly timer: NodeJS.Timeout;
  private stopped: GraphFailure | null = null;

  /** @param milliseconds from now */
  constructor(readonly milliseconds: number) {
    this.end = Date.now() + milliseconds;
    this.timer = setTimeout(() => this.stop(deadlineExceeded(milliseconds)), milliseconds);
    this.timer.unref();
  }

  /** Milliseconds left, at least 1. */
  remaining(): number {
    return Math.max(1, this.end - Date.now());
  }

  /** Ends all that runs under this deadline. */
  cancel(): void {
    this.stop(cancelled());
  }

  /** Clears the timer when the request is done. */
  release(): void {
    clearTimeout(this.timer);
    this.stops.clear();
  }

  /** Waits for `work`, or calls `abandon` and fails when the deadline passes first. */
  async race<T>(work: Promise<T>, abandon: () => void): Promise<T> {
    if (this.stopped !== null) {
      abandon();
      void work.catch(() => undefined);
      throw this.stopped;
    }
    let onStop: (why: GraphFailure) => void = () => undefined;
    const stop = new Promise<never>((_, reject) => {
      onStop = (why) => {
        abandon();
        reject(why);
      };
    });
    this.stops.add(onStop);
    try {
      return await Promise.race([work, stop]);
    } finally {
      this.stops.delete(onStop);
    }
  }

  private stop(why: GraphFailure): void {
    this.stopped ??= why;
    for (const stop of this.stops) stop(why);
  }
}
