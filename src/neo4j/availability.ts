import { setTimeout as wait } from "node:timers/promises";

/** Called when the database is gone, and when it is back after so many milliseconds. */
export type OnAvailability = (available: boolean, milliseconds: number) => void;

type State =
  | { readonly is: "UP" }
  /** A request failed in a way that a lost database would explain; a probe is running. */
  | { readonly is: "DOUBTED" }
  /** It did not answer the probe, which is repeated. */
  | { readonly is: "DOWN"; readonly since: number }
  /** It is known to be gone, and is not probed until `release`. */
  | { readonly is: "HELD"; readonly since: number };

const pauseMilliseconds = 250;

/** Tracks whether the database answers, so that requests can fail at once instead of waiting for a timeout. */
export class Availability {
  private state: State = { is: "UP" };
  private watches = 0;

  /** @param probe answers true where the database answered, within seconds */
  constructor(
    private readonly probe: () => Promise<boolean>,
    private readonly tell: OnAvailability,
  ) {}

  get isDown(): boolean {
    return this.state.is === "DOWN" || this.state.is === "HELD";
  }

  /** Call it after a failure that a lost database would explain. */
  doubt(): void {
    if (this.state.is !== "UP") return;
    this.state = { is: "DOUBTED" };
    void this.watch();
  }

  /** The database is gone until `release`. */
  hold(): void {
    this.watches++;
    this.state = { is: "HELD", since: this.down() };
  }

  /** The database should be back; a probe confirms it. */
  release(): void {
    if (this.state.is !== "HELD") return;
    this.state = { is: "DOWN", since: this.state.since };
    void this.watch();
  }

  /** Stops probing. */
  close(): void {
    this.watches++;
  }

  private async watch(): Promise<void> {
    const watch = ++this.watches;
    for (;;) {
      const answers = await this.probe().catch(() => false);
      if (watch !== this.watches) return;
      if (answers) {
        if (this.state.is === "DOWN") this.tell(true, Math.round(performance.now() - this.state.since));
        this.state = { is: "UP" };
        return;
      }
      this.state = { is: "DOWN", since: this.down() };
      await wait(pauseMilliseconds, undefined, { ref: false });
      if (watch !== this.watches) return;
    }
  }

  /** Since when the database is down; reports it the first time. */
  private down(): number {
    if (this.state.is === "DOWN" || this.state.is === "HELD") return this.state.since;
    this.tell(false, 0);
    return performance.now();
  }
}
