import { setImmediate as nextTurn } from "node:timers/promises";

/** So long, in milliseconds, all requests together work on lists before the event loop turns to what else has come. */
const slice = 10;

let turnStart: number | undefined;

/** How long this turn of the event loop has been at work. */
function elapsedInTurn(): number {
  const now = performance.now();
  if (turnStart === undefined) {
    turnStart = now;
    setImmediate(() => (turnStart = undefined));
  }
  return now - turnStart;
}

/** Requests that wait for the event loop to come round. */
const waiting: Pace[] = [];
let isDraining = false;

/** One step of each request that waits, in turns. */
async function drain(): Promise<void> {
  if (isDraining) return;
  isDraining = true;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    while (elapsedInTurn() >= slice) await nextTurn();
    next.step();
    // What waited for the step goes on before the next one.
    await Promise.resolve();
  }
  isDraining = false;
}

/** Keeps one request from holding up all others: a list that comes when the event loop has worked long enough waits until it has come round. */
export class Pace {
  private readonly steps: (() => void)[] = [];
  private readonly deferred: (() => void)[] = [];

  /** Resolves when it is this list's turn; undefined where that is now. */
  turn(): Promise<void> | undefined {
    if (this.steps.length === 0 && elapsedInTurn() < slice) return undefined;
    return new Promise((go) => {
      this.steps.push(go);
      if (this.steps.length > 1) return;
      waiting.push(this);
      void drain();
    });
  }

  step(): void {
    this.steps.shift()?.();
    if (this.steps.length > 0) waiting.push(this);
    else for (const run of this.deferred.splice(0)) this.whenIdle(run);
  }

  /** Runs what collects what all lists ask for, once none of them waits. */
  whenIdle(run: () => void): void {
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        if (this.steps.length === 0) run();
        else this.deferred.push(run);
      }),
    );
  }
}
