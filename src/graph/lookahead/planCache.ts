import type { Statement } from "../../neo4j/statement.js";
import { Deadline } from "../../neo4j/deadline.js";
import { GraphFailure } from "../../neo4j/failures.js";

/** Says whether a statement that reads several edges at once is run, or its parts. */
export interface JoinPolicy {
  isReady(statement: Statement): boolean;
}

/** What a plan cache needs of a database. */
export interface PlanningDatabase {
  read(statement: Statement, deadline: Deadline): Promise<unknown>;
  onReached(listener: () => void): void;
}

export const alwaysJoin: JoinPolicy = { isReady: () => true };
export const neverJoin: JoinPolicy = { isReady: () => false };

// Neo4j keeps the plans of a thousand texts unless it is told otherwise, as our own is; most of the parts have theirs among them.
const maxPlans = 400;
const maxQueued = 50;
const planningTimeout = 60_000;
/** Before what everybody will ask for is planned, and between two of these, in milliseconds. */
const startDelay = 3_000;
const pause = 20;

/**
 * A statement is run once its text is planned: planning a new one takes the database long, so that happens behind the requests, one text at a time,
 * by running it where it finds nothing.
 */
export class PlanCache implements JoinPolicy {
  private readonly ready = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly queue = new Map<string, Statement>();
  private isPlanning = false;
  private timer: NodeJS.Timeout | undefined;
  private background: () => Iterable<Statement> = () => [];

  /** @param database whose plans are remembered until it comes back as another process */
  constructor(private readonly database: PlanningDatabase) {
    database.onReached(() => this.forget());
  }

  isReady(statement: Statement): boolean {
    const { text } = statement;
    if (this.ready.delete(text)) {
      this.ready.add(text);
      return true;
    }
    if (!this.refused.has(text) && this.queue.size < maxQueued) {
      this.queue.set(text, statement);
      void this.drainQueue();
    }
    return false;
  }

  /** Has statements planned that everybody will ask for, when nothing else is to be planned: soon, and whenever the database was another one. */
  planInBackground(statements: () => Iterable<Statement>): void {
    this.background = statements;
    this.startBackground();
  }

  /** The database was another one. */
  forget(): void {
    this.ready.clear();
    this.refused.clear();
    this.startBackground();
  }

  private startBackground(): void {
    const statements = this.background()[Symbol.iterator]();
    const schedule = (milliseconds: number): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void next(), milliseconds).unref();
    };
    const next = async (): Promise<void> => {
      if (this.isPlanning) return schedule(pause);
      const { value } = statements.next() as IteratorResult<Statement, undefined>;
      if (value === undefined) return;
      // A database that is gone comes back as another one.
      await this.run(value).then(
        () => schedule(pause),
        () => undefined,
      );
    };
    schedule(startDelay);
  }

  private async drainQueue(): Promise<void> {
    if (this.isPlanning) return;
    this.isPlanning = true;
    for (let [next] = this.queue.values(); next !== undefined; [next] = this.queue.values()) {
      await this.plan(next);
      this.queue.delete(next.text);
    }
    this.isPlanning = false;
  }

  private async plan(statement: Statement): Promise<void> {
    const { text } = statement;
    try {
      await this.run(statement);
      this.ready.add(text);
      if (this.ready.size > maxPlans) this.ready.delete(this.ready.values().next().value as string);
    } catch (error) {
      if (error instanceof GraphFailure && error.code === "DATABASE_UNAVAILABLE") return;
      // Its parts answer, and they say what is wrong where something is.
      this.refused.add(text);
      if (this.refused.size > maxPlans) this.refused.clear();
    }
  }

  private async run({ name, text, params, idle }: Statement): Promise<void> {
    const deadline = new Deadline(planningTimeout);
    await this.database.read({ name: `${name}, planned ahead`, text, params: idle ?? params }, deadline).finally(() => deadline.release());
  }
}
