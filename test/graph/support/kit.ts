import type { FactContent, GraphContent, NodeContent } from "../../../src/store/content.js";
import { neverJoin } from "../../../src/graph/lookahead/planCache.js";
import { Deadline } from "../../../src/neo4j/deadline.js";
import type { Database } from "../../../src/neo4j/database.js";
import { openGraph, type Seed } from "../../../src/store/openGraph.js";
import { GraphReader } from "../../../src/graph/reader.js";
import { contentHash } from "../../../src/seed/contentHash.js";
import { publicViewer, type Viewer } from "../../../src/access/viewer.js";
import { nounOfId, type NodeRow, type NounName, type RelationshipType } from "../../../src/vocabulary/index.js";
import { runDatabase, wipe } from "../../support/app.js";

/** The source of all that these tests make up. */
export const madeUp = "source:made-up";

const places = (at: string | readonly string[]): string[] => (typeof at === "string" ? [at] : [...at]);

/** A node of a made-up graph, and where it is stated. */
export function node(id: string, properties: Record<string, unknown> = {}, at: string | readonly string[] = `${madeUp}#p1`): GraphContent {
  const noun = nounOfId(id) as NounName;
  const made: NodeContent = { noun, id, implied: places(at).every((place) => place.endsWith("?")), properties };
  return { nodes: [made], facts: places(at).map((place) => stated(id, place)) };
}

function stated(id: string, place: string): FactContent {
  const [source = "", locator = ""] = place.split("#");
  return {
    type: "STATED_IN",
    from: id,
    to: source,
    discriminator: locator,
    statedIn: [place],
    properties: { locator, fields: [], values: null, saysZh: null, saysEn: null },
  };
}

/** A relationship of a made-up graph. */
export function fact(
  type: RelationshipType,
  from: string,
  to: string,
  properties: Record<string, unknown> = {},
  discriminator = "",
  statedIn: string | readonly string[] = `${madeUp}#p1`,
): GraphContent {
  return { nodes: [], facts: [{ type, from, to, discriminator, statedIn: places(statedIn), properties }] };
}

export const source = (id: string, title = `Made up: ${id}`): GraphContent => node(id, { kind: "EDITORIAL", title }, `${id}#p1`);

export const together = (...parts: readonly GraphContent[]): GraphContent => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  facts: parts.flatMap(({ facts }) => facts),
});

/** A seed of made-up content alone. */
export const seedOf = (content: GraphContent, sources: readonly string[] = [madeUp], hash = contentHash(content)): Seed => ({
  content,
  sources,
  hash,
});

/** The ids of all nodes but sources. */
export const idsIn = async (database: Database): Promise<string[]> =>
  (await run(database, "MATCH (n:Entity) WHERE NOT n:Source RETURN n.id ORDER BY n.id")).map(([id]) => id as string);

/** A clean graph that holds this and nothing else. */
export async function graphOf(...parts: readonly GraphContent[]): Promise<Database> {
  const database = runDatabase();
  await wipe(database);
  await openGraph(database, seedOf(together(source(madeUp), ...parts)));
  return database;
}

export const readerOf = (database: Database, viewer: Viewer = publicViewer, milliseconds = 20_000): GraphReader =>
  new GraphReader({ database, viewer, deadline: new Deadline(milliseconds), joinPolicy: neverJoin });

export async function nodeOf(reader: GraphReader, id: string): Promise<NodeRow> {
  const found = await reader.anyNode(id);
  if (found === null) throw new Error(`${id} is not in the graph of this test`);
  return found;
}

/** Runs a statement of the test's own. */
export const run = (database: Database, text: string, params: Record<string, unknown> = {}): Promise<unknown[][]> =>
  database.define({ name: "test", text, params });

export const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
