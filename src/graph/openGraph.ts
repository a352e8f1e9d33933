import { createHash, randomUUID } from "node:crypto";
import type { GraphContent } from "./content.js";
import { factId } from "./stored.js";
import type { Database } from "./database.js";
import { readCypher, statementsOf } from "./files.js";
import { readMigrations, pendingMigrations, type Migration } from "./migrations.js";
import { queryStatement, type QueryParams, type QueryRow } from "./queries.js";
import type { QueryName } from "./fragments.js";
import { placesOf } from "./sourceFacts.js";
import { relationshipTypes } from "./vocabulary/index.js";
import { readSeeds } from "./seed/readSeeds.js";
import { runIn, storeContent, writeOperation } from "./writer.js";

/** What `openGraph` found and did. */
export interface GraphState {
  readonly instance: string;
  readonly modelVersion: number;
  readonly revision: number;
  readonly loaded: "nothing" | "seed";
}

/** The database holds somebody else's data. */
export class ForeignGraphError extends Error {
  override readonly name = "ForeignGraphError";
}

export interface Seed {
  readonly content: GraphContent;
  readonly sources: readonly string[];
  /** Names the content: the same hash is the same seed. */
  readonly hash: string;
}

/** The seed of a folder, read and checked. */
export function readSeed(folder: string): Seed {
  const { content, sources, hash } = readSeeds(folder);
  return { content, sources: sources.map(({ id }) => id), hash };
}

const ask = async <Q extends QueryName>(database: Database, name: Q, params: QueryParams<Q>): Promise<QueryRow<Q>[]> => {
  const { statement, readRow } = queryStatement(name, params);
  return (await database.define(statement)).map(readRow);
};

/**
 * Makes a database ours and brings it up to date: constraints, migrations, seed. An empty one is begun; one of ours keeps
 * what else it holds.
 * @throws ForeignGraphError where it holds other data; nothing is written then
 * @throws MigrationError where it is of a newer version
 */
export async function openGraph(database: Database, seed: Seed, migrations: readonly Migration[] = readMigrations()): Promise<GraphState> {
  await refuseForeign(database);
  const applied = await applyConstraints(database);
  await ask(database, "beginGraph", { instance: randomUUID() });
  if (applied !== null) await ask(database, "setConstraintsHash", { hash: applied });
  await migrate(database, migrations);
  const loaded = await bringSeedUpToDate(database, seed);
  return { ...(await readState(database)), loaded };
}

/** The graph's own state. */
export async function readState(database: Database): Promise<Omit<GraphState, "loaded">> {
  const [state] = await ask(database, "graphState", {});
  if (state === undefined) throw new Error("The graph has no Craftgraph node: it was not begun.");
  const { instance, modelVersion, revision } = state;
  return { instance, modelVersion, revision };
}

async function refuseForeign(database: Database): Promise<void> {
  const [state] = await ask(database, "graphState", {});
  if (state !== undefined) return;
  const labels = await ask(database, "labelsPresent", {});
  if (labels.length === 0) return;
  const found = labels.map(({ label, nodes }) => `${label} (${nodes})`).join(", ");
  throw new ForeignGraphError(`The database is not empty and not of Craftgraph: it holds ${found}. Nothing was written. Name an empty database, or one of Craftgraph's own, in NEO4J_URI and NEO4J_DATABASE.`);
}

/** Applies the constraints and says which, or null where the database is known to have them. */
async function applyConstraints(database: Database): Promise<string | null> {
  const file = readCypher("constraints.cypher");
  const hash = createHash("sha256").update(file).digest("hex");
  const [state] = await ask(database, "graphState", {});
  const outdated = await dropOutdatedFullText(database);
  if (state?.constraintsHash === hash && !outdated) return null;
  for (const text of statementsOf(file)) await database.define({ name: "constraints", text, params: {} });
  await database.define({ name: "constraints.await", text: "CALL db.awaitIndexes(300)", params: {} });
  return hash;
}

/** `IF NOT EXISTS` keeps a full-text index that lacks the types of a newer vocabulary. */
async function dropOutdatedFullText(database: Database): Promise<boolean> {
  const [row] = await database.define({ name: "constraints.fullText", text: "SHOW FULLTEXT INDEXES YIELD name, labelsOrTypes WHERE name = 'factStatedIn' RETURN labelsOrTypes", params: {} });
  if (row === undefined) return true;
  const indexed = row[0] as string[];
  if (relationshipTypes.every((type) => type === "STATED_IN" || indexed.includes(type))) return false;
  await database.define({ name: "constraints.fullText", text: "DROP INDEX factStatedIn", params: {} });
  return true;
}

async function migrate(database: Database, migrations: readonly Migration[]): Promise<void> {
  if (pendingMigrations(migrations, await ask(database, "appliedMigrations", {})).length === 0) return;
  await database.write("migrate", async (transaction) => {
    await runIn(transaction, "lockGraph", { operation: "migrate" });
    const pending = pendingMigrations(migrations, await runIn(transaction, "appliedMigrations", {}));
    for (const { number, name, checksum, statements } of pending) {
      for (const text of statements) await transaction.run({ name: `migration.${number}`, text, params: {} });
      await runIn(transaction, "recordMigration", { number, name, checksum, at: new Date().toISOString() });
    }
  });
}

async function bringSeedUpToDate(database: Database, { content, sources, hash }: Seed): Promise<"nothing" | "seed"> {
  const [state] = await ask(database, "graphState", {});
  if (state?.seedHash === hash) return "nothing";
  const kept = content.facts.map(factId);
  const { applied } = await writeOperation(database, { id: `seed:${hash}:after:${state?.revision ?? 0}`, actor: "seed", source: "cypher/seed" }, async (transaction) => {
    await storeContent(transaction, content);
    await runIn(transaction, "removeFacts", { sources, search: placesOf(sources), kept });
    await runIn(transaction, "removeNodes", { sources, kept: content.nodes.map(({ id }) => id) });
    await runIn(transaction, "removeStatements", { sources, kept });
    await runIn(transaction, "setSeedHash", { hash });
  });
  return applied ? "seed" : "nothing";
}
