import { setTimeout as wait } from "node:timers/promises";

/** Is told that the database is gone, or that it is back after so many milliseconds. */
export type OnAvailability = (available: boolean, milliseconds: number) => void;

type State =
  | { readonly is: "UP" }
  /** Something failed that fails where a database is gone; it is being asked. */
  | { readonly is: "DOUBTED" }
  /** It did not answer, and is asked again and again. */
  | { readonly is: "DOWN"; readonly since: number }
  /** It is known to be gone, and is not asked until it is said to be back. */
  | { readonly is: "HELD"; readonly since: number };

const pauseMilliseconds = 250;

/** Whether a database answers. Where it does not, whoever asks can be told so at once, and need not find out by waiting. */
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

  /** To be called after a failure that a database which is gone would explain. */
  doubt(): void {
    if (this.state.is !== "UP") return;
    this.state = { is: "DOUBTED" };
    void this.watch();
  }

  /** It is gone, until `release`. */
  hold(): void {
    this.watches++;
    this.state = { is: "HELD", since: this.down() };
  }

  /** It is said to be back; that is believed when it answers. */
  release(): void {
    if (this.state.is !== "HELD") return;
    this.state = { is: "DOWN", since: this.state.since };
    void this.watch();
  }

  /** Asks no more. */
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

  /** Since when it is down; tells of it the first time. */
  private down(): number {
    if (this.state.is === "DOWN" || this.state.is === "HELD") return this.state.since;
    this.tell(false, 0);
    return performance.now();
  }
}
