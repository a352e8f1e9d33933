import type { FactContent, GraphContent, NodeContent } from "./content.js";
import type { Database, WriteTransaction } from "../neo4j/database.js";
import { queryStatement, type QueryParams, type QueryRow } from "../fragments/queries.js";
import type { QueryName } from "../fragments/fragments.js";
import { groupBy } from "../util/groupBy.js";
import { storedFact, storedNode } from "./stored.js";
import { settleSuccessions } from "./successions.js";
import { hasSuccession } from "../vocabulary/index.js";
import type { RelationshipType } from "../vocabulary/index.js";

/** A change of the graph, with its actor and its source; applied once, however often it is sent. */
export interface Operation {
  /** Chosen by the caller, and the same on every retry. */
  readonly id: string;
  readonly actor: string;
  /** What the change rests on. */
  readonly source: string;
}

export interface Written {
  /** The graph's revision after the operation. */
  readonly revision: number;
  /** False where the operation had already been applied, and nothing changed. */
  readonly applied: boolean;
}

const batchSize = 1_000;

/** Runs a complete statement from its file inside a write transaction. */
export async function runIn<Q extends QueryName>(transaction: WriteTransaction, name: Q, params: QueryParams<Q>): Promise<QueryRow<Q>[]> {
  const { statement, readRow } = queryStatement(name, params);
  return (await transaction.run(statement)).map(readRow);
}

/** The only way to change the graph: takes its lock, does `work` once per operation id, and increments the revision. */
export function writeOperation(
  database: Database,
  operation: Operation,
  work: (transaction: WriteTransaction) => Promise<void>,
): Promise<Written> {
  return database.write(operation.id, async (transaction) => {
    const [before] = await runIn(transaction, "lockGraph", { operation: operation.id });
    if (before === undefined) throw new Error("The graph has no Craftgraph node: it was not begun.");
    if (before.doneAt !== null) return { revision: before.revision, applied: false };
    await work(transaction);
    const [after] = await runIn(transaction, "recordOperation", {
      operation: operation.id,
      actor: operation.actor,
      source: operation.source,
      at: new Date().toISOString(),
    });
    return { revision: (after as { revision: number }).revision, applied: true };
  });
}

/**
 * Stores nodes, then facts, replacing those with the same id. Places of sources that the content does not name stay,
 * and a node is implied where all its statements then only imply it.
 */
export async function storeContent(transaction: WriteTransaction, { nodes, facts }: GraphContent): Promise<void> {
  const sources = [...new Set(facts.flatMap(({ statedIn }) => statedIn.map((place) => place.slice(0, place.indexOf("#")))))];
  for (const [noun, group] of groupBy(nodes, ({ noun: name }) => name)) {
    const text = `UNWIND $p.rows AS row MERGE (node:Entity {id: row.id}) SET node:${noun}, node += row`;
    await inBatches(group, (batch: NodeContent[]) =>
      transaction.run({ name: `store.${noun}`, text, params: { rows: batch.map(storedNode) } }),
    );
  }
  for (const [type, group] of groupBy(facts, ({ type: name }) => name)) {
    const text = storeFacts(type);
    const rows = (batch: FactContent[]) => batch.map((fact) => ({ from: fact.from, to: fact.to, values: storedFact(fact) }));
    await inBatches(group, async (batch: FactContent[]) => {
      const [row] = await transaction.run({ name: `store.${type}`, text, params: { rows: rows(batch), sources } });
      if (row?.[0] !== batch.length)
        throw new Error(`${type}: ${batch.length - Number(row?.[0] ?? 0)} of ${batch.length} facts have an end that is not in the graph.`);
    });
  }
  await inBatches([...new Set(facts.flatMap(({ type, to }) => (hasSuccession(type) ? [to] : [])))], (batch: string[]) =>
    settleSuccessions(transaction, batch),
  );
  const ids = nodes.map(({ id }) => id);
  await inBatches(ids, (batch: string[]) => transaction.run({ name: "store.implied", text: settleImplied, params: { ids: batch } }));
}

const storeFacts = (type: RelationshipType): string =>
  "UNWIND $p.rows AS row MATCH (start:Entity {id: row.from}) MATCH (end:Entity {id: row.to}) " +
  `MERGE (start)-[fact:${type} {id: row.values.id}]->(end) ` +
  "WITH fact, row, [place IN coalesce(fact.statedIn, []) WHERE NOT split(place, '#')[0] IN $p.sources] AS others " +
  "SET fact += row.values, fact.statedIn = others + row.values.statedIn, fact.implied = row.values.implied AND all(place IN others WHERE place ENDS WITH '?') RETURN count(*) AS stored";

const settleImplied =
  "UNWIND $p.ids AS id MATCH (node:Entity {id: id}) CALL (node) { MATCH (node)-[statement:STATED_IN]->() RETURN collect(statement.implied) AS flags } " +
  "WITH node, flags, all(flag IN flags WHERE flag) AS implied WHERE size(flags) > 0 AND node.implied <> implied SET node.implied = implied";

/** Prepares the next batch while the database stores one. */
async function inBatches<T>(items: readonly T[], store: (batch: T[]) => Promise<unknown>): Promise<void> {
  let stored: Promise<unknown> = Promise.resolve();
  for (let start = 0; start < items.length; start += batchSize) {
    const next = store(items.slice(start, start + batchSize));
    // If the previous batch fails, this one fails with it and is not awaited.
    next.catch(() => undefined);
    await stored;
    stored = next;
  }
  await stored;
}
