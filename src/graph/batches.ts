import DataLoader from "dataloader";
import pLimit from "p-limit";
import type { JoinPolicy } from "./lookahead/planCache.js";
import { maxEdgesPerStatement, joinableLookahead } from "./lookahead/joinable.js";
import { fullPage, type Lookahead } from "./compose/lookahead.js";
import type { Counted } from "./compose/list.js";
import type { Statement } from "../neo4j/statement.js";
import type { Database } from "../neo4j/database.js";
import type { Deadline } from "../neo4j/deadline.js";
import { GraphFailure } from "../neo4j/failures.js";
import { Pace } from "./pace.js";
import type { Viewer } from "../access/viewer.js";

/** What a request has cost so far. */
export interface Meter {
  statements: number;
  rows: number;
  readonly names: string[];
}

export interface ReaderOptions {
  readonly database: Database;
  readonly viewer: Viewer;
  readonly deadline: Deadline;
  readonly joinPolicy: JoinPolicy;
}

/** A statement failed unexpectedly, or returned something that the vocabulary does not know. */
class ReadError extends Error {
  override readonly name = "ReadError";
  constructor(
    readonly query: string,
    cause: unknown,
  ) {
    super(`${query}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** Nodes of a noun to count, and the statement that counts only them. */
export interface CountRequest extends Counted {
  readonly alone: Statement;
}

const lookaheadsWithoutEdges = new WeakMap<Lookahead, Lookahead>();

/** The lookahead of a list without nested edges: the full page, so that few statement texts serve all, unless it is always joined. */
function withoutEdges(lookahead: Lookahead): Lookahead {
  if (lookahead.alwaysJoined !== true) return fullPage;
  let kept = lookaheadsWithoutEdges.get(lookahead);
  if (kept === undefined) lookaheadsWithoutEdges.set(lookahead, (kept = { ...lookahead, edges: [] }));
  return kept;
}

/** How many of the driver's hundred connections one request may use. */
const maxConcurrentStatements = 10;

/**
 * Runs the statements of one request: what many nodes are asked for goes into one statement, with the edges nested below where they can
 * be joined.
 */
export class Batches {
  readonly meter: Meter = { statements: 0, rows: 0, names: [] };
  readonly pace = new Pace();
  private readonly schedule = (run: () => void): void => this.pace.whenIdle(run);
  private readonly chosenLookaheads = new WeakMap<Lookahead, Lookahead>();
  private readonly lookaheadIds = new Map<Lookahead, number>();
  private readonly concurrency = pLimit(maxConcurrentStatements);
  private counts: DataLoader<CountRequest, number> | undefined;
  private readonly loaders = new Map<string, DataLoader<string, unknown>>();

  constructor(private readonly options: ReaderOptions) {}

  /** What one statement reads of a lookahead: all that can be joined, or the page alone until the database has a plan for that. */
  chooseLookahead(lookahead: Lookahead, make: (lookahead: Lookahead) => Statement): Lookahead {
    if (lookahead.edges.length === 0) return withoutEdges(lookahead);
    let chosen = this.chosenLookaheads.get(lookahead);
    if (chosen === undefined) {
      const all = joinableLookahead(lookahead);
      chosen =
        all.edges.length > 0 && (lookahead.alwaysJoined === true || this.options.joinPolicy.isReady(make(all)))
          ? all
          : withoutEdges(lookahead);
      this.chosenLookaheads.set(lookahead, chosen);
    }
    return chosen;
  }

  /** Like `load`, with nested edges. */
  loadWithEdges<T>(
    key: string,
    id: string,
    lookahead: Lookahead,
    make: (ids: readonly string[], lookahead: Lookahead) => Statement,
    read: (row: unknown[], lookahead: Lookahead) => T,
  ): Promise<T | null> {
    const chosen = this.chooseLookahead(lookahead, (all) => make([id], all));
    let place = "";
    if (chosen !== fullPage) {
      if (!this.lookaheadIds.has(chosen)) this.lookaheadIds.set(chosen, this.lookaheadIds.size);
      place = `|${this.lookaheadIds.get(chosen)}`;
    }
    return this.load(
      `${key}${place}`,
      id,
      (ids) => make(ids, chosen),
      (row) => read(row, chosen),
    );
  }

  /** One value for each id of a batch, matched by the id that opens each row; null where there is no row. */
  load<T>(key: string, id: string, statement: (ids: readonly string[]) => Statement, read: (row: unknown[]) => T): Promise<T | null> {
    let loader = this.loaders.get(key) as DataLoader<string, T | null> | undefined;
    if (loader === undefined) {
      loader = new DataLoader<string, T | null>(
        async (ids) => {
          const found = new Map(await this.run(statement(ids), (row) => [row[0] as string, read(row)] as const));
          return ids.map((each) => found.get(each) ?? null);
        },
        { batchScheduleFn: this.schedule },
      );
      this.loaders.set(key, loader);
    }
    return loader.load(id);
  }

  /** A count of nodes; concurrent counts share one statement once the database has a plan for it. */
  count(request: CountRequest, make: (all: readonly CountRequest[]) => Statement): Promise<number> {
    this.counts ??= new DataLoader(
      async (all) => {
        const joined = all.length > 1 ? make(all) : undefined;
        if (joined !== undefined && this.options.joinPolicy.isReady(joined))
          return (await this.run(joined, (row) => row as number[]))[0] as number[];
        return Promise.all(
          all.map(({ alone }) =>
            this.run(alone, ([count]) => count as number).then(
              ([count]) => count as number,
              (error: Error) => error,
            ),
          ),
        );
      },
      { cache: false, maxBatchSize: maxEdgesPerStatement, batchScheduleFn: this.schedule },
    );
    return this.counts.load(request);
  }

  /** Runs a statement and reads its rows; errors carry the statement's name. */
  async run<T>(statement: Statement, read: (row: unknown[]) => T): Promise<T[]> {
    this.meter.statements++;
    this.meter.names.push(statement.name);
    try {
      const rows = await this.concurrency(() => this.options.database.read(statement, this.options.deadline));
      this.meter.rows += rows.length;
      return rows.map(read);
    } catch (error) {
      throw error instanceof GraphFailure ? error : new ReadError(statement.name, error);
    }
  }
}
