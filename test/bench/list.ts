import { edgeOf } from "../../src/fragments/fragments.js";
import { nounNames, nouns, type NounName } from "../../src/vocabulary/index.js";

/** The same said in our words and in the peer's. */
export interface Said {
  readonly ours: string;
  readonly peer: string;
}

/** What is asked of a list: the same of both servers, each in its own words. */
export interface List {
  readonly field: string;
  /** Rows of a page; with none of them it is only counted. */
  readonly first: number;
  readonly fields: readonly string[];
  readonly count?: boolean;
  /** Sorted by name; by key where it is not said. */
  readonly byName?: boolean;
  readonly descending?: boolean;
  /** Conditions. */
  readonly where?: Said;
  /** The cursor after which the page begins. */
  readonly after?: Said;
  /** It is the last page: the peer, which has none, is told where it begins. */
  readonly last?: boolean;
  readonly lists?: readonly List[];
}

/** What is asked of all servers. */
export interface Question {
  readonly name: string;
  readonly roots: readonly List[];
  /** One statement, written by hand for the bare driver, with rows of the same leaves. */
  readonly driver: string;
}

const nounsByPlural = new Map(nounNames.map((noun) => [nouns[noun].plural, noun]));

/** The noun that a root field lists. */
export function nounOfRoot({ field }: List): NounName {
  const noun = nounsByPlural.get(field);
  if (noun === undefined) throw new Error(`No root field ${field}.`);
  return noun;
}

/** The noun that a field of another leads to. */
const nounBelow = (noun: NounName, field: string): NounName => edgeOf(noun, field)?.nodes[0] as NounName;

const inWords = (fields: readonly string[], lists: readonly string[]): string => [...fields, ...lists].join(" ");

const args = (given: Readonly<Record<string, string | number | undefined>>): string => {
  const all = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return all.length === 0 ? "" : `(${all.join(", ")})`;
};

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : JSON.stringify(text));
const direction = ({ descending }: List): string => (descending === true ? "DESC" : "ASC");

function oursOf(list: List): string {
  const { field, first, fields, lists = [], count, byName, descending, where, after, last } = list;
  const orderBy = byName === true || descending === true ? `${byName === true ? "NAME" : "KEY"}_${direction(list)}` : undefined;
  const given =
    first === 0
      ? { filter: where?.ours }
      : { [last === true ? "last" : "first"]: first, orderBy, filter: where?.ours, after: last === true ? undefined : quoted(after?.ours) };
  return `${field}${args(given)} { ${count === true ? "totalCount " : ""}${first === 0 ? "" : `nodes { ${inWords(fields, lists.map(oursOf))} }`} }`;
}

/** The peer sorts an edge's rows by the key that ours come in. */
function sortOf(list: List, parent: NounName | null): string {
  const order = (key: string): string => `{ ${key}: ${direction(list)} }`;
  if (parent === null) return `[${order(list.byName === true ? "sortName" : "id")}]`;
  return list.byName === true ? `[{ node: ${order("sortName")} }]` : `[{ edge: ${order(edgeOf(parent, list.field)?.key ?? "id")} }]`;
}

function peersOf(list: List, parent: NounName | null): string {
  const { field, first, fields, lists = [], count, where, after } = list;
  const noun = parent === null ? nounOfRoot(list) : nounBelow(parent, field);
  const kept = where === undefined || parent === null ? where?.peer : `{ node: ${where.peer} }`;
  const given = first === 0 ? { where: kept } : { first, sort: sortOf(list, parent), where: kept, after: quoted(after?.peer) };
  return `${field}Connection${args(given)} { ${count === true ? "totalCount " : ""}${
    first === 0
      ? ""
      : `edges { node { ${inWords(
          fields,
          lists.map((each) => peersOf(each, noun)),
        )} } }`
  } }`;
}

/** An operation in our words. */
export const ours = (roots: readonly List[]): string => `{ ${roots.map(oursOf).join(" ")} }`;
/** The same in the words of the peer. */
const peers = (roots: readonly List[]): string => `{ ${roots.map((root) => peersOf(root, null)).join(" ")} }`;

/** What is asked of a node by its id, of ours alone. */
export const oursOfNode = (field: string, id: string, fields: readonly string[], lists: readonly List[]): string =>
  `{ ${field}(id: ${JSON.stringify(id)}) { ${inWords(fields, lists.map(oursOf))} } }`;

/** The bodies of requests. */
export const bodiesOf = (roots: readonly List[]): Said => ({
  ours: JSON.stringify({ query: ours(roots) }),
  peer: JSON.stringify({ query: peers(roots) }),
});

/** An answer without the words of its server. */
export function plain(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(plain);
  if (answer === null || typeof answer !== "object") return answer;
  const { edges, nodes } = answer as { edges?: { node: unknown }[]; nodes?: unknown[] };
  const own = Object.entries(answer).flatMap(([name, value]): [string, unknown][] =>
    name === "edges" || name === "nodes" ? [] : [[name.replace(/Connection$/, ""), plain(value)]],
  );
  const rows = edges?.map(({ node }) => node) ?? nodes;
  return Object.fromEntries(rows === undefined ? own : [...own, ["rows", rows.map(plain)]]);
}

const named = ["id", "nameZh", "nameEn"];

/** A page of a list, with names unless more is said. */
export const list = (field: string, first: number, more: Partial<List> = {}): List => ({ field, first, fields: named, ...more });

/** A list that is only counted. */
export const counted = (field: string): List => ({ field, first: 0, fields: [], count: true });

/** A noun's one node by its id, as a list. */
export const ofId = (id: string): { readonly where: Said } => {
  const where = `{ id: { eq: ${JSON.stringify(id)} } }`;
  return { where: { ours: where, peer: where } };
};
