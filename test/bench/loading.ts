import type { FactContent, GraphContent, NodeContent } from "../../src/store/content.js";
import { Database, type DatabaseAddress, type WriteTransaction } from "../../src/neo4j/database.js";
import { groupBy } from "../../src/util/groupBy.js";
import { openGraph } from "../../src/store/openGraph.js";
import { storedFact, storedNode } from "../../src/store/stored.js";
import { countrywide, loadCountry, type Country } from "../support/countrywide/index.js";
import { interval, median, rounded, type Interval } from "./statistics.js";

/** How long the same content takes by the project's way to write, and by bare statements. */
export interface LoadingCompared extends Interval {
  readonly studios: number;
  /** Nodes and relationships. */
  readonly items: number;
  /** Medians, in seconds. */
  readonly ours: number;
  readonly bare: number;
  readonly runs: number;
}

const define = (database: Database, text: string): Promise<unknown[][]> => database.define({ name: "bench.loading", text, params: {} });

/** Takes all away but constraints and indexes. */
const empty = (database: Database): Promise<unknown[][]> =>
  define(database, "MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 5000 ROWS");

const counted =
  "MATCH (node:Entity) WITH count(node) AS nodes, sum(size(keys(node))) AS values OPTIONAL MATCH (:Entity)-[fact]->(:Entity) RETURN nodes, values, count(fact), sum(size([key IN keys(fact) WHERE key <> 'succeededMax']))";

async function storeBare(transaction: WriteTransaction, { nodes, facts }: GraphContent): Promise<void> {
  for (const [noun, group] of groupBy(nodes, (node: NodeContent) => node.noun)) {
    await transaction.run({
      name: "bare",
      text: `UNWIND $p.rows AS row CREATE (node:Entity:${noun}) SET node = row`,
      params: { rows: group.map(storedNode) },
    });
  }
  for (const [type, group] of groupBy(facts, (fact: FactContent) => fact.type)) {
    const text = `UNWIND $p.rows AS row MATCH (start:Entity {id: row.from}) MATCH (end:Entity {id: row.to}) CREATE (start)-[fact:${type}]->(end) SET fact = row.values`;
    await transaction.run({
      name: "bare",
      text,
      params: { rows: group.map((fact) => ({ from: fact.from, to: fact.to, values: storedFact(fact) })) },
    });
  }
}

/** The same batches, checked by nothing. */
async function loadBare(database: Database, country: Country): Promise<void> {
  for (const content of countrywide(country)) await database.write("bare", (transaction) => storeBare(transaction, content));
}

/** Stores the content by both in turns, each time where nothing is but the constraints and indexes. */
export async function compareLoading(
  address: DatabaseAddress,
  country: Country,
  runs: number,
  say: (line: string) => void,
): Promise<LoadingCompared> {
  const database = new Database(address);
  const ways = {
    ours: async (): Promise<number> => {
      const begun = performance.now();
      let ended = begun;
      // What follows the last batch makes the database ready for reading.
      await loadCountry(database, country, () => void (ended = performance.now()));
      return ended - begun;
    },
    bare: async (): Promise<number> => {
      const begun = performance.now();
      await loadBare(database, country);
      return performance.now() - begun;
    },
  };
  const once = async (way: keyof typeof ways): Promise<{ seconds: number; size: string }> => {
    await empty(database);
    const milliseconds = await ways[way]();
    return { seconds: milliseconds / 1_000, size: JSON.stringify(await define(database, counted)) };
  };
  try {
    await openGraph(database, { content: { nodes: [], facts: [] }, sources: ["source:none"], hash: "bench" });
    const times: Record<keyof typeof ways, number[]> = { ours: [], bare: [] };
    let items = 0;
    // The first of each warms the database up.
    for (let run = 0; run <= runs; run++) {
      const [ours, bare] =
        run % 2 === 0
          ? [await once("ours"), await once("bare")]
          : ([await once("bare"), await once("ours")].reverse() as [Awaited<ReturnType<typeof once>>, Awaited<ReturnType<typeof once>>]);
      if (ours.size !== bare.size)
        throw new Error(
          `Both ways to write stored other graphs: ${ours.size} and ${bare.size} nodes, their values, relationships, their values.`,
        );
      const [[nodes, , facts]] = JSON.parse(ours.size) as [[number, number, number]];
      items = nodes + facts;
      if (run === 0) continue;
      times.ours.push(ours.seconds);
      times.bare.push(bare.seconds);
      say(
        `Storing ${country.studios} studios: ${ours.seconds.toFixed(1)} s by the project's way to write, ${bare.seconds.toFixed(1)} s by bare statements`,
      );
    }
    return {
      studios: country.studios,
      items,
      ours: rounded(median(times.ours)),
      bare: rounded(median(times.bare)),
      runs,
      ...interval(times.ours.map((each, index) => each / (times.bare[index] as number))),
    };
  } finally {
    await database.close();
  }
}
