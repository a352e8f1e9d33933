import type { Database } from "../neo4j/database.js";
import { Deadline } from "../neo4j/deadline.js";
import { GraphFailure } from "../neo4j/failures.js";
import { relationshipTypes, treeVerbs, verbOf } from "../vocabulary/index.js";
import { findCycles } from "./invariants/cycles.js";
import { ofFacts } from "./invariants/ofFacts.js";
import { ofNodes } from "./invariants/ofNodes.js";
import { rules } from "./invariants/rules.js";

/** How many broken things of one kind are named. */
const mostNamed = 20;

// Checks read the whole graph, which takes minutes where it is large; nobody waits for an answer meanwhile.
const deadlineMilliseconds = 3_600_000;

/** Is told of each check before it runs: what must hold, which of how many it is. */
export type OnCheck = (name: string, number: number, of: number) => void;

/** What a graph was found to be like. */
export interface Verified {
  readonly checks: number;
  /** A sentence for each broken thing, by the names of the checks that found them; only checks that found something are in it. */
  readonly broken: ReadonlyMap<string, readonly string[]>;
}

interface Check {
  readonly name: string;
  /** At most one more than are named. */
  readonly find: (read: Read) => Promise<string[]>;
}

type Read = (text: string, params: Record<string, unknown>) => Promise<unknown[][]>;

const checks: readonly Check[] = [
  ...[...ofNodes, ...ofFacts].map(({ name, text, broken }): Check => ({
    name,
    find: async (read) => (await read(`${text} AS broken LIMIT ${mostNamed + 1}`, rules)).map(([what]) => `${String(what)} ${broken}.`),
  })),
  ...treeVerbs.map((verb): Check => ({
    name: `${verb} leads in no cycle`,
    find: async (read) => {
      const types = relationshipTypes.filter((type) => verbOf(type) === verb);
      const edges = await read(`MATCH (from)-[:${types.join("|")}]->(to) RETURN from.id, to.id`, {});
      return findCycles(edges as [string, string][], mostNamed + 1).map((cycle) => `${verb} leads in a cycle: ${cycle.join(" > ")}.`);
    },
  })),
];

/**
 * Checks what must always hold in a graph of ours. It only reads.
 * @throws GraphFailure where the database is gone, or cannot run a check
 */
export async function verifyGraph(database: Database, onCheck: OnCheck = () => undefined): Promise<Verified> {
  const broken = new Map<string, string[]>();
  for (const [index, { name, find }] of checks.entries()) {
    onCheck(name, index + 1, checks.length);
    const deadline = new Deadline(deadlineMilliseconds);
    const read: Read = (text, params) => database.read({ name: "invariant", text, params }, deadline);
    const found = await find(read)
      .catch((error: unknown) => Promise.reject(explained(error, name)))
      .finally(() => deadline.release());
    if (found.length > 0)
      broken.set(
        name,
        found.length > mostNamed ? [...found.slice(0, mostNamed), `And more of this kind; the first ${mostNamed} are named.`] : found,
      );
  }
  return { checks: checks.length, broken };
}

/** A sentence for each thing in the graph that breaks what must always hold; none where all is well. */
export const brokenInvariants = async (database: Database): Promise<string[]> => [...(await verifyGraph(database)).broken.values()].flat();

function explained(error: unknown, name: string): unknown {
  const code = error instanceof GraphFailure ? error.code : "";
  if (code === "DEADLINE_EXCEEDED") return new GraphFailure("DEADLINE_EXCEEDED", `A check took longer than an hour: ${name}.`);
  if (code === "TOO_MUCH_MEMORY")
    return new GraphFailure(
      "TOO_MUCH_MEMORY",
      `The database has not enough memory for a check: ${name}. Raise NEO4J_HEAP_MB, or the heap of the Neo4j that NEO4J_URI names.`,
    );
  return error;
}
