import { queryStatement, type QueryParams, type QueryRow } from "../fragments/queries.js";
import type { QueryName } from "../fragments/fragments.js";
import type { Database } from "../neo4j/database.js";
import { Deadline } from "../neo4j/deadline.js";
import { pendingMigrations, readMigrations } from "./migrations.js";

/** What a database holds. */
export type FoundGraph =
  | { readonly state: "OURS"; readonly revision: number; readonly pendingMigrations: number }
  | { readonly state: "EMPTY" }
  /** Somebody else's data: its most frequent labels, each with its count. */
  | { readonly state: "FOREIGN"; readonly labels: string };

const deadlineMilliseconds = 60_000;

/**
 * Finds out whose graph a database holds. It only reads.
 * @throws MigrationError where it is one of ours, of a newer version
 */
export async function findGraph(database: Database): Promise<FoundGraph> {
  const deadline = new Deadline(deadlineMilliseconds);
  const ask = async <Q extends QueryName>(name: Q, params: QueryParams<Q>): Promise<QueryRow<Q>[]> => {
    const { statement, readRow } = queryStatement(name, params);
    return (await database.read(statement, deadline)).map(readRow);
  };
  try {
    const [state] = await ask("graphState", {});
    if (state !== undefined) {
      const pending = pendingMigrations(readMigrations(), await ask("appliedMigrations", {}));
      return { state: "OURS", revision: state.revision, pendingMigrations: pending.length };
    }
    const labels = await ask("labelsPresent", {});
    if (labels.length === 0) return { state: "EMPTY" };
    return { state: "FOREIGN", labels: labels.map(({ label, nodes }) => `${label} (${nodes})`).join(", ") };
  } finally {
    deadline.release();
  }
}
