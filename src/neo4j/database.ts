import neo4j, { type Driver, type ManagedTransaction, type QueryResult, type Session, type SessionMode } from "neo4j-driver";
import { Availability, type OnAvailability } from "./availability.js";
import type { Statement } from "./statement.js";
import { Deadline } from "./deadline.js";
import { asFailure, databaseUnavailable, GraphFailure } from "./failures.js";

export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** The database's name; the server's default where it is not given. */
  readonly database?: string | undefined;
}

/** A statement that changes the graph or its schema, inside one transaction. */
export interface WriteTransaction {
  run(statement: Statement): Promise<unknown[][]>;
}

// Together below the five seconds within which a caller learns that the database is gone.
const connectionTimeout = 3_000;
const connectionAcquisitionTimeout = 4_500;
const probeTimeout = 4_000;
const writeTimeout = 120_000;

const rowsOf = (result: QueryResult): unknown[][] =>
  result.records.map((record) => record.keys.map((_, index): unknown => record.get(index)));

const driverFor = ({ uri, user, password }: DatabaseAddress): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    connectionTimeout,
    connectionAcquisitionTimeout,
    maxTransactionRetryTime: 10_000,
    telemetryDisabled: true,
    userAgent: "craftgraph",
  });

/** One Neo4j database: the only place where statements are sent. */
export class Database {
  private driver: Driver;
  private readonly name: string | undefined;
  private readonly availability: Availability;
  private readonly reachListeners: (() => void)[] = [];

  constructor(address: DatabaseAddress, onAvailability: OnAvailability = () => undefined) {
    this.driver = driverFor(address);
    this.name = address.database;
    this.availability = new Availability(() => this.answers(), onAvailability);
  }

  /** Marks the database as gone: until `reach`, every request fails at once. */
  lose(): void {
    this.availability.hold();
  }

  /** Calls `listener` whenever the database is back as a new process, whose plan cache is empty. */
  onReached(listener: () => void): void {
    this.reachListeners.push(listener);
  }

  /** The database is back, perhaps at another address. */
  reach(address: DatabaseAddress): void {
    const old = this.driver;
    this.driver = driverFor(address);
    this.availability.release();
    for (const listener of this.reachListeners) listener();
    void old.close().catch(() => undefined);
  }

  /**
   * Reads in READ mode, which the server enforces; rows are lists of columns.
   * @throws GraphFailure when the database does not answer in time
   */
  read(statement: Statement, deadline: Deadline): Promise<unknown[][]> {
    return this.alone(statement, neo4j.session.READ, deadline);
  }

  /** Runs `work` in one write transaction; it may run again, so only the graph may remember that it did. */
  async write<T>(name: string, work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    if (this.availability.isDown) throw databaseUnavailable();
    const session = this.session(neo4j.session.WRITE);
    const inOne = async (transaction: ManagedTransaction): Promise<T> => {
      try {
        return await work({ run: async ({ text, params }) => rowsOf(await transaction.run(text, { p: params })) });
      } catch (error) {
        // The driver would retry six times what has failed for lack of memory.
        const failure = asFailure(error, writeTimeout);
        throw failure instanceof GraphFailure && failure.code === "TOO_MUCH_MEMORY" ? failure : error;
      }
    };
    try {
      return await session.executeWrite(inOne, { timeout: writeTimeout, metadata: { query: name } });
    } catch (error) {
      throw this.failed(error, writeTimeout);
    } finally {
      await session.close();
    }
  }

  /** Runs one statement in a transaction of its own, as Neo4j demands for schema changes, in WRITE mode so that it sees earlier writes. */
  async define(statement: Statement): Promise<unknown[][]> {
    const deadline = new Deadline(writeTimeout);
    return this.alone(statement, neo4j.session.WRITE, deadline).finally(() => deadline.release());
  }

  private async alone(statement: Statement, mode: SessionMode, deadline: Deadline): Promise<unknown[][]> {
    if (this.availability.isDown) throw databaseUnavailable();
    try {
      return await this.send(statement, mode, deadline);
    } catch (error) {
      throw this.failed(error, deadline.milliseconds);
    }
  }

  /** Turns an error into a GraphFailure, and probes the database where a lost one would explain it. */
  private failed(error: unknown, milliseconds: number): unknown {
    const failure = asFailure(error, milliseconds);
    if (failure instanceof GraphFailure && (failure.code === "DATABASE_UNAVAILABLE" || failure.code === "DEADLINE_EXCEEDED"))
      this.availability.doubt();
    return failure;
  }

  private async answers(): Promise<boolean> {
    const deadline = new Deadline(probeTimeout);
    const rows = await this.send({ name: "probe", text: "RETURN 1", params: {} }, neo4j.session.READ, deadline).finally(() =>
      deadline.release(),
    );
    return rows.length === 1;
  }

  private async send({ name, text, params }: Statement, mode: SessionMode, deadline: Deadline): Promise<unknown[][]> {
    const session = this.session(mode);
    const close = (): void => void session.close().catch(() => undefined);
    try {
      const run = session.run(text, { p: params }, { timeout: neo4j.int(deadline.remaining()), metadata: { query: name } });
      return rowsOf(
        await deadline.race(
          run.then((result) => result),
          close,
        ),
      );
    } finally {
      close();
    }
  }

  private session(defaultAccessMode: SessionMode): Session {
    return this.driver.session({ defaultAccessMode, ...(this.name === undefined ? {} : { database: this.name }) });
  }

  async close(): Promise<void> {
    this.availability.close();
    await this.driver.close();
  }
}
