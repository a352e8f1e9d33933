import type { Database } from "../../src/neo4j/database.js";
import type { Said } from "./list.js";

export const pageSize = 20;
const deep = 1_000;

/** A page of a list that is far behind: which one, and where it begins. */
export interface FarPage {
  readonly page: number;
  /** Nothing where it is the first as well. */
  readonly after: Said | undefined;
  /** The key of the row before it, which sorts before all others where there is none. */
  readonly key: string;
}

/** A list with many pages. */
interface Long {
  readonly total: number;
  /** The thousandth page; the last full one where there are fewer. */
  readonly deep: FarPage;
  /** The last twenty. */
  readonly last: FarPage;
}

/** What is known of a country before it is asked. */
export interface Known {
  /** The discipline with most studios, and these. */
  readonly discipline: string;
  readonly studios: Long;
  /** An honour that most hold. */
  readonly honour: string;
  readonly people: Long;
}

type Rows = (text: string, params?: Record<string, unknown>) => Promise<unknown[][]>;
type CursorOf = (id: string) => Promise<string>;

/** The peer's cursors are numbers. */
const peerCursor = (offset: number): string => Buffer.from(`arrayconnection:${offset - 1}`).toString("base64");

async function longOf(
  rows: Rows,
  match: string,
  node: string,
  key: string,
  params: Record<string, unknown>,
  cursorOf: CursorOf,
): Promise<Long> {
  const [[total]] = (await rows(`${match} RETURN count(*)`, params)) as [[number]];
  const page = Math.max(1, Math.min(deep, Math.floor(total / pageSize)));
  const at = async (offset: number, number: number): Promise<FarPage> => {
    if (offset <= 0) return { page: 1, after: undefined, key: "" };
    const [[id, value]] = (await rows(
      `${match} WITH ${node}.id AS id, ${key} AS key ORDER BY key SKIP ${offset - 1} LIMIT 1 RETURN id, key`,
      params,
    )) as [[string, string]];
    return { page: number, after: { ours: await cursorOf(id), peer: peerCursor(offset) }, key: value };
  };
  return { total, deep: await at((page - 1) * pageSize, page), last: await at(total - pageSize, Math.ceil(total / pageSize)) };
}

/** Answers an operation in our words. */
export interface Answering {
  answer(name: "ours", body: string): Promise<{ data?: unknown; errors?: unknown }>;
}

/** Finds out of a country what the questions are about, and where their pages begin. */
export async function know(database: Database, servers: Answering): Promise<Known> {
  const rows: Rows = (text, params = {}) => database.define({ name: "bench.known", text, params });
  const most = async (noun: string, edge: string): Promise<string> => {
    const [[id]] = (await rows(
      `MATCH (node:${noun}) WITH node.id AS id, COUNT { ${edge} } AS degree ORDER BY degree DESC, id LIMIT 1 RETURN id`,
    )) as [[string]];
    return id;
  };
  const cursorFrom = async (query: string): Promise<string> => {
    const { data, errors } = await servers.answer("ours", JSON.stringify({ query }));
    const found = /"cursor":"([^"]+)"/.exec(JSON.stringify(data))?.[1];
    if (found === undefined) throw new Error(`Our server gave no cursor: ${JSON.stringify(errors)}`);
    return found;
  };
  const discipline = await most("Discipline", "(node)<-[:STUDIO_PRACTISES]-()");
  const one = (id: string): string => `first: 1, filter: { id: { eq: ${JSON.stringify(id)} } }`;
  return {
    discipline,
    honour: await most("Honour", "(node)<-[:OF]-()"),
    people: await longOf(rows, "MATCH (node:Person) WHERE node.sortName > ''", "node", "node.sortName", {}, (id) =>
      cursorFrom(`{ people(${one(id)}, orderBy: NAME_ASC) { edges { cursor } } }`),
    ),
    studios: await longOf(
      rows,
      "MATCH (:Discipline {id: $p.discipline})<-[fact:STUDIO_PRACTISES]-(node)",
      "node",
      "fact.inKey",
      { discipline },
      (id) => cursorFrom(`{ disciplines(${one(discipline)}) { nodes { studios(${one(id)}) { edges { cursor } } } } }`),
    ),
  };
}
