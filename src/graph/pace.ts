import { setImmediate as nextTurn } from "node:timers/promises";

/** How many milliseconds all requests together may work on lists in one turn of the event loop. */
const slice = 10;

let turnStart: number | undefined;

/** Milliseconds since this turn of the event loop began to work on lists. */
function elapsedInTurn(): number {
  const now = performance.now();
  if (turnStart === undefined) {
    turnStart = now;
    setImmediate(() => (turnStart = undefined));
  }
  return now - turnStart;
}

/** Requests that wait for the next turn. */
const waiting: Pace[] = [];
let isDraining = false;

/** Runs one step of each waiting request in turn. */
async function drain(): Promise<void> {
  if (isDraining) return;
  isDraining = true;
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    while (elapsedInTurn() >= slice) await nextTurn();
    next.step();
    // Let what awaited this step continue before the next one.
    await Promise.resolve();
  }
  isDraining = false;
}

/** Keeps one request from blocking all others: when a turn of the event loop is used up, further lists wait for the next. */
export class Pace {
  private readonly steps: (() => void)[] = [];
  private readonly deferred: (() => void)[] = [];

  /** Resolves when it is this list's turn; undefined if it can go on at once. */
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

  /** Runs a batch once no list waits, so that the batch collects what all of them ask for. */
  whenIdle(run: () => void): void {
    void Promise.resolve().then(() =>
      process.nextTick(() => {
        if (this.steps.length === 0) run();
        else this.deferred.push(run);
      }),
    );
  }
}
