import type { Statement } from "../../neo4j/statement.js";
import { Deadline } from "../../neo4j/deadline.js";
import { GraphFailure } from "../../neo4j/failures.js";

/** Decides whether a statement that reads several edges at once is run, or its parts. */
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

// Neo4j caches the plans of 1,000 texts by default, and so does the one we start; the plans of the parts need room there too.
const maxPlans = 400;
const maxQueued = 50;
const planningTimeout = 60_000;
/** Milliseconds before the first statement is planned in the background, and between two of them. */
const startDelay = 3_000;
const pause = 20;

/**
 * Knows which statements the database has a plan for. Planning a new text takes long, so it happens behind the requests, one text at a
 * time, by running it with parameters for which it finds nothing.
 */
export class PlanCache implements JoinPolicy {
  private readonly ready = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly queue = new Map<string, Statement>();
  private isPlanning = false;
  private timer: NodeJS.Timeout | undefined;
  private background: () => Iterable<Statement> = () => [];

  /** @param database its plans are forgotten when it comes back as another process */
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

  /** Plans common statements while nothing else is to be planned: soon after the start, and again whenever the database was replaced. */
  planInBackground(statements: () => Iterable<Statement>): void {
    this.background = statements;
    this.startBackground();
  }

  /** Forgets all plans: the database was replaced. */
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
      // On failure, stop: a lost database comes back as another process, and `forget` starts again.
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
      // The parts are run instead, and report what is wrong.
      this.refused.add(text);
      if (this.refused.size > maxPlans) this.refused.clear();
    }
  }

  private async run({ name, text, params, idle }: Statement): Promise<void> {
    const deadline = new Deadline(planningTimeout);
    await this.database.read({ name: `${name}, planned ahead`, text, params: idle ?? params }, deadline).finally(() => deadline.release());
  }
}
