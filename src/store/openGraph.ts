import { randomUUID } from "node:crypto";
import { CraftgraphError } from "../errors/craftgraphError.js";
import type { GraphContent } from "./content.js";
import { factId } from "./stored.js";
import type { Database } from "../neo4j/database.js";
import { Deadline } from "../neo4j/deadline.js";
import { readCypher, statementsOf } from "../fragments/files.js";
import { readMigrations, pendingMigrations, type Migration } from "./migrations.js";
import { queryStatement, type QueryParams, type QueryRow } from "../fragments/queries.js";
import type { QueryName } from "../fragments/fragments.js";
import { locatorQuery } from "./locatorQuery.js";
import { relationshipTypes } from "../vocabulary/index.js";
import { settleSuccessions } from "./successions.js";
import { runIn, storeContent, writeOperation } from "./writer.js";

/** What `openGraph` found and did. */
export interface GraphState {
  readonly instance: string;
  readonly modelVersion: number;
  readonly revision: number;
  readonly loaded: "nothing" | "seed";
}

/** The database holds data that is not Craftgraph's. */
export class ForeignGraphError extends CraftgraphError {
  override readonly name = "ForeignGraphError";
  constructor(message: string) {
    super("FOREIGN_GRAPH", message);
  }
}

export interface Seed {
  readonly content: GraphContent;
  readonly sources: readonly string[];
  /** Identifies the content: the same hash means the same seed. */
  readonly hash: string;
}

const ask = async <Q extends QueryName>(database: Database, name: Q, params: QueryParams<Q>): Promise<QueryRow<Q>[]> => {
  const { statement, readRow } = queryStatement(name, params);
  return (await database.define(statement)).map(readRow);
};

/**
 * Opens a database and brings it up to date: constraints, migrations, seed. An empty one is initialised; one of ours keeps
 * everything else it holds.
 * @throws ForeignGraphError where it holds other data; nothing is written then
 * @throws MigrationError where it is of a newer version
 */
export async function openGraph(database: Database, seed: Seed, migrations: readonly Migration[] = readMigrations()): Promise<GraphState> {
  await refuseForeign(database);
  const pending = pendingMigrations(migrations, await ask(database, "appliedMigrations", {}));
  await applyConstraints(database);
  await ask(database, "beginGraph", { instance: randomUUID() });
  if (pending.length > 0) await migrate(database, migrations);
  const loaded = await bringSeedUpToDate(database, seed);
  return { ...(await readState(database)), loaded };
}

const stateDeadline = 2_000;

/**
 * The graph's own state, within two seconds.
 * @throws GraphFailure where the database does not answer by then
 */
export async function readState(database: Database): Promise<Omit<GraphState, "loaded">> {
  const { statement, readRow } = queryStatement("graphState", {});
  const deadline = new Deadline(stateDeadline);
  const [row] = await database.read(statement, deadline).finally(() => deadline.release());
  const state = row === undefined ? undefined : readRow(row);
  if (state === undefined) throw new Error("The graph has no Craftgraph node: it was not begun.");
  const { instance, modelVersion, revision } = state;
  return { instance, modelVersion, revision };
}

async function refuseForeign(database: Database): Promise<void> {
  const isOurs = async (): Promise<boolean> => (await ask(database, "graphState", {})).length > 0;
  if (await isOurs()) return;
  const labels = await ask(database, "labelsPresent", {});
  // Another server may have initialised it between the two queries.
  if (labels.length === 0 || (await isOurs())) return;
  const found = labels.map(({ label, nodes }) => `${label} (${nodes})`).join(", ");
  throw new ForeignGraphError(
    `The database is not empty and not of Craftgraph: it holds ${found}. Nothing was written. Name an empty database, or one of Craftgraph's own, in NEO4J_URI and NEO4J_DATABASE.`,
  );
}

/**
 * Creates the constraints and indexes that are missing or failed, as on a full disk. Each has a name; a constraint's index has the
 * constraint's name.
 */
async function applyConstraints(database: Database): Promise<void> {
  const there = new Map(
    (await database.define(showIndexes)).map(([name, of, state, constraint]) => [
      name as string,
      { of: of as string[], failed: state === "FAILED", constraint },
    ]),
  );
  for (const [name, { of, failed, constraint }] of there) {
    if (!failed && !(name === "factStatedIn" && lacksTypes(of))) continue;
    await database.define({
      name: "constraints.drop",
      text: `DROP ${constraint === null ? "INDEX" : "CONSTRAINT"} \`${name}\` IF EXISTS`,
      params: {},
    });
    there.delete(name);
  }
  const missing = statementsOf(readCypher("constraints.cypher")).filter(
    (text) => !there.has(/(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? ""),
  );
  if (missing.length === 0) return;
  for (const text of missing) await database.define({ name: "constraints", text, params: {} });
  await database.define({ name: "constraints.await", text: "CALL db.awaitIndexes(300)", params: {} });
}

const showIndexes = { name: "constraints.show", text: "SHOW INDEXES YIELD name, labelsOrTypes, state, owningConstraint", params: {} };

/** A full-text index keeps the types that it was created with, even if a newer vocabulary has more. */
const lacksTypes = (indexed: readonly string[]): boolean =>
  relationshipTypes.some((type) => type !== "STATED_IN" && !indexed.includes(type));

async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  await database.write("migrate", async (transaction) => {
    await runIn(transaction, "lockGraph", { operation: "migrate" });
    const pending = pendingMigrations(migrations, await runIn(transaction, "appliedMigrations", {}));
    for (const { number, name, checksum, statements } of pending) {
      for (const text of statements) await transaction.run({ name: `migration.${number}`, text, params: {} });
      await runIn(transaction, "recordMigration", { number, name, checksum, at: new Date().toISOString() });
    }
  });
}

/** A full-text query may have at most 1,024 terms. */
const maxSearchTerms = 500;

async function bringSeedUpToDate(database: Database, { content, sources, hash }: Seed): Promise<"nothing" | "seed"> {
  const [state] = await ask(database, "graphState", {});
  if (state?.seedHash === hash) return "nothing";
  const kept = content.facts.map(factId);
  // The facts of a source that the seed no longer has are removed.
  const all = [...new Set([...sources, ...(state?.seedSources ?? [])])];
  const { applied } = await writeOperation(
    database,
    { id: `seed:${hash}:after:${state?.revision ?? 0}`, actor: "seed", source: "cypher/seed" },
    async (transaction) => {
      await storeContent(transaction, content);
      for (let start = 0; start < all.length; start += maxSearchTerms)
        await runIn(transaction, "removeFacts", { sources: all, search: locatorQuery(all.slice(start, start + maxSearchTerms)), kept });
      await settleSuccessions(transaction, null);
      await runIn(transaction, "removeNodes", { sources: all, kept: content.nodes.map(({ id }) => id) });
      await runIn(transaction, "removeStatements", { sources: all, kept });
      await runIn(transaction, "setSeedHash", { hash, sources });
    },
  );
  return applied ? "seed" : "nothing";
}
