import type { FactContent, GraphContent, NodeContent } from "../../../src/store/content.js";
import type { Database } from "../../../src/neo4j/database.js";
import { openGraph } from "../../../src/store/openGraph.js";
import { nounNames, relationshipTypes, type NounName, type RelationshipType } from "../../../src/vocabulary/index.js";
import { storeContent, writeOperation } from "../../../src/store/writer.js";
import { drawFor, type Draw } from "./draw.js";
import { joins } from "./joins.js";
import { idOf, makeFact, makeNode, stateNode } from "./make.js";
import type { Rule } from "./rules.js";
import { sizesOf, type Size } from "./sizes.js";

export interface Country extends Size {
  readonly seed: number;
}

const batchSize = 20_000;

function* batches<T>(items: Iterable<T>): Generator<T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === batchSize) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

function* nodesOf(noun: NounName, country: Country): Generator<NodeContent> {
  const draw = drawFor(country.seed, noun);
  const count = sizesOf(country)[noun];
  for (let index = 0; index < count; index++) yield makeNode(noun, index, draw);
}

function othersOf(rule: Rule, index: number, count: number, draw: Draw): Set<number> {
  const others = new Set<number>();
  const [least, most] = rule.digits;
  if (index % 10 < least || index % 10 >= most || !draw.chance(rule.share)) return others;
  for (let left = rule.times(draw); left > 0; left--) {
    const other = rule.pick(draw, count, index);
    if (other !== null) others.add(Math.min(other, count - 1));
  }
  return others;
}

function* factsOf(type: RelationshipType, rule: Rule, part: string, country: Country): Generator<FactContent> {
  const draw = drawFor(country.seed, part);
  const sizes = sizesOf(country);
  const [own, far] = rule.each === "from" ? [rule.from, rule.to] : [rule.to, rule.from];
  for (let index = 0; index < sizes[own]; index++) {
    for (const other of othersOf(rule, index, sizes[far], draw)) {
      const [from, to] = rule.each === "from" ? [index, other] : [other, index];
      yield makeFact(
        { type, from: idOf(rule.from, from), to: idOf(rule.to, to), discriminator: rule.as ?? "", carries: rule.carries ?? {} },
        index,
        sizes.Source,
        draw,
      );
    }
  }
}

/**
 * A country's studios and all around them, the same for the same size: made up, every node and every fact, and good for
 * measuring alone. Degrees are skewed as in the country, and each end that the vocabulary calls a hub has one. In batches,
 * whose ends came before.
 */
export function* countrywide(country: Country): Generator<GraphContent> {
  const sources = sizesOf(country).Source;
  for (const noun of nounNames) {
    const draw = drawFor(country.seed, `${noun} stated`);
    for (const nodes of batches(nodesOf(noun, country))) yield { nodes, facts: nodes.map((node) => stateNode(node, sources, draw)) };
  }
  for (const type of relationshipTypes) {
    if (type === "STATED_IN") continue;
    for (const [index, rule] of joins[type].entries()) {
      for (const facts of batches(factsOf(type, rule, `${type} ${index}`, country))) yield { nodes: [], facts };
    }
  }
}

/** Begins an empty database and stores a country in it; answers how much that was. */
export async function loadCountry(
  database: Database,
  country: Country,
  onBatch: (stored: number) => void = () => undefined,
): Promise<{ nodes: number; facts: number }> {
  const size = { nodes: 0, facts: 0 };
  let begun = false;
  for (const content of countrywide(country)) {
    if (begun)
      await writeOperation(database, { id: `countrywide:${size.nodes}:${size.facts}`, actor: "test", source: "synthetic" }, (transaction) =>
        storeContent(transaction, content),
      );
    else await openGraph(database, { content, sources: content.nodes.map(({ id }) => id), hash: "countrywide" });
    begun = true;
    size.nodes += content.nodes.length;
    size.facts += content.facts.length;
    onBatch(size.nodes + size.facts);
  }
  await database.define({ name: "test.await", text: "CALL db.awaitIndexes(300)", params: {} });
  await database.define({ name: "test.sample", text: "CALL db.prepareForReplanning(300)", params: {} });
  return size;
}
