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
const pauseBetween = 20;

/**
 * A statement is run once its text is planned: planning a new one takes the database long, so that happens behind the requests, one text at a time,
 * by running it where it finds nothing.
 */
export class PlanCache implements JoinPolicy {
  private readonly warm = new Set<string>();
  private readonly refused = new Set<string>();
  private readonly waiting = new Map<string, Statement>();
  private working = false;
  private timer: NodeJS.Timeout | undefined;
  private behind: () => Iterable<Statement> = () => [];

  /** @param database whose plans are remembered until it comes back as another process */
  constructor(private readonly database: PlanningDatabase) {
    database.onReached(() => this.forget());
  }

  isReady(statement: Statement): boolean {
    const { text } = statement;
    if (this.warm.delete(text)) {
      this.warm.add(text);
      return true;
    }
    if (!this.refused.has(text) && this.waiting.size < maxQueued) {
      this.waiting.set(text, statement);
      void this.work();
    }
    return false;
  }

  /** Has statements planned that everybody will ask for, when nothing else is to be planned: soon, and whenever the database was another one. */
  planInBackground(statements: () => Iterable<Statement>): void {
    this.behind = statements;
    this.begin();
  }

  /** The database was another one. */
  forget(): void {
    this.warm.clear();
    this.refused.clear();
    this.begin();
  }

  private begin(): void {
    const statements = this.behind()[Symbol.iterator]();
    const after = (milliseconds: number): void => {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void next(), milliseconds).unref();
    };
    const next = async (): Promise<void> => {
      if (this.working) return after(pauseBetween);
      const { value } = statements.next() as IteratorResult<Statement, undefined>;
      if (value === undefined) return;
      // A database that is gone comes back as another one.
      await this.run(value).then(
        () => after(pauseBetween),
        () => undefined,
      );
    };
    after(startDelay);
  }

  private async work(): Promise<void> {
    if (this.working) return;
    this.working = true;
    for (let [next] = this.waiting.values(); next !== undefined; [next] = this.waiting.values()) {
      await this.plan(next);
      this.waiting.delete(next.text);
    }
    this.working = false;
  }

  private async plan(statement: Statement): Promise<void> {
    const { text } = statement;
    try {
      await this.run(statement);
      this.warm.add(text);
      if (this.warm.size > maxPlans) this.warm.delete(this.warm.values().next().value as string);
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
