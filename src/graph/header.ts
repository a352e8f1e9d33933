import { endNouns, nouns, relationships, type End, type NounName, type RelationshipType } from "./vocabulary/index.js";

/** One hop from a bound parent, as a `.cypher` file with an `@edge` header declares it. */
export interface EdgeFragment {
  readonly kind: "edge";
  /** The file's name, which is the query's name. */
  readonly name: string;
  /** The folder it lies in: the room that answers the edge. */
  readonly room: string;
  /** The opening sentence; it describes the GraphQL field. */
  readonly sentence: string;
  readonly field: string;
  readonly parents: readonly NounName[];
  readonly nodes: readonly NounName[];
  readonly relationships: readonly RelationshipType[];
  /** Variables as the pattern writes them. */
  readonly variables: { readonly parent: string; readonly relationship: string; readonly node: string };
  /** The parent's end of the relationship. */
  readonly parentEnd: End;
  /** The property that orders the parent's relationships and makes its cursors. */
  readonly key: "id" | "inKey" | "outKey";
  /** There is exactly one; the field is the node and no connection. */
  readonly one: boolean;
  /** Opens the names of its connection and edge types, where it has types of its own. */
  readonly connection: string | null;
  readonly pattern: string;
}

export type QueryType = "string" | "integer" | "float" | "boolean" | "strings" | "list" | "map";

export interface QueryField {
  readonly name: string;
  readonly type: QueryType;
  readonly optional: boolean;
}

/** A complete statement, as a `.cypher` file with a `@query` header declares it. */
export interface QueryFragment {
  readonly kind: "query";
  readonly name: string;
  readonly sentence: string;
  readonly params: readonly QueryField[];
  readonly returns: readonly QueryField[];
  /** Why a label scan is right here, where there is one. */
  readonly scan: string | null;
  readonly text: string;
}

/** A `.cypher` file whose header or text is not of the one form that is read. */
export class HeaderError extends Error {
  override readonly name = "HeaderError";
  constructor(file: string, line: number, problem: string) {
    super(`${file}:${line}: ${problem}`);
  }
}

interface Tag {
  readonly line: number;
  readonly value: string;
}

const edgeTags = ["edge", "parent", "rel", "node", "order", "connection", "one"];
const queryTags = ["query", "param", "returns", "scan"];
const repeatable = ["param", "returns"];
const queryTypes: readonly string[] = ["string", "integer", "float", "boolean", "strings", "list", "map"];
const onePattern = /^MATCH \((\w+)\)(<?)-\[(\w+):([A-Z_|]+)\]-(>?)\((\w+)(?::(\w+(?:\|\w+)*))?\)$/;

/**
 * Reads one `.cypher` file.
 * @param file path inside `cypher/`, for messages and for the name
 * @throws HeaderError naming file, line and what was expected
 */
export function readFragment(file: string, content: string): EdgeFragment | QueryFragment {
  const name = file.replace(/^.*\//, "").replace(/\.cypher$/, "");
  const fail = (line: number, problem: string): never => {
    throw new HeaderError(file, line, problem);
  };
  if (!/^[a-z][A-Za-z0-9]*$/.test(name)) fail(1, `a file is named in camel case, such as membersOfStudio.cypher; got "${name}"`);

  const lines = content.replace(/\n+$/, "").split("\n");
  const sentence = /^\/\/ ([^@\s].*[.。])$/.exec(lines[0] ?? "")?.[1] ?? fail(1, `the first line is one sentence: // What comes back.`);
  const tags = new Map<string, Tag[]>();
  let at = 1;
  for (; at < lines.length && (lines[at] ?? "").startsWith("//"); at++) {
    const [, tag, value] = /^\/\/ @([A-Za-z]+)(?: +(.*))?$/.exec(lines[at] ?? "") ?? fail(at + 1, `a header line is "// @tag value"; got "${lines[at]}"`);
    const known = tags.has("query") ? queryTags : tags.has("edge") ? edgeTags : ["edge", "query"];
    if (tag === undefined || !known.includes(tag)) fail(at + 1, `unknown tag @${tag}; here are allowed ${known.map((each) => `@${each}`).join(" ")}`);
    const earlier = tags.get(tag as string) ?? [];
    if (earlier.length > 0 && !repeatable.includes(tag as string)) fail(at + 1, `@${tag} stands twice`);
    tags.set(tag as string, [...earlier, { line: at + 1, value: (value ?? "").trim() }]);
  }
  const body = lines.slice(at);
  const bodyLine = at + 1;
  if (body.some((line) => line.trim().startsWith("//"))) fail(bodyLine, "comments stand in the header alone");
  const text = body.join("\n").trim();
  if (text === "") fail(bodyLine, "there is no statement below the header");

  const only = (tag: string): Tag => tags.get(tag)?.[0] ?? fail(bodyLine, `@${tag} is missing`);
  if (tags.has("query")) {
    const { line, value } = only("query");
    if (value !== name) fail(line, `@query is the file's name, "${name}"; got "${value}"`);
    const fields = (tag: string): QueryField[] => (tags.get(tag) ?? []).map((each) => queryField(each, (problem) => fail(each.line, problem)));
    const params = fields("param");
    const used = new Set([...text.matchAll(/\$(\w+)(?:\.(\w+))?/g)].map(([all, first, second]) => (first === "p" && second !== undefined ? second : fail(bodyLine, `parameters are read from $p, such as $p.id; got "${all}"`))));
    for (const param of params) if (!used.delete(param.name)) fail(bodyLine, `@param ${param.name} is not used`);
    for (const missing of used) fail(bodyLine, `$p.${missing} has no @param`);
    return { kind: "query", name, sentence, params, returns: fields("returns"), scan: tags.get("scan")?.[0]?.value ?? null, text };
  }

  const edge = only("edge");
  const [, parentsText, field] = /^([A-Z]\w*(?:\|[A-Z]\w*)*)\.([a-z]\w*)$/.exec(edge.value) ?? fail(edge.line, `@edge is Parent.field, such as Studio.members; got "${edge.value}"`);
  const two = (tag: string): [string, string[], number] => {
    const { line, value } = only(tag);
    const [, variable, names] = /^(\w+) +([\w|]+)$/.exec(value) ?? fail(line, `@${tag} is a variable and names joined by |; got "${value}"`);
    return [variable as string, (names as string).split("|"), line];
  };
  const nounsOf = (names: string[], line: number): NounName[] =>
    names.map((each) => (each in nouns ? (each as NounName) : fail(line, `"${each}" is no noun of the vocabulary: ${Object.keys(nouns).join(" ")}`)));
  const [parent, parentNames, parentLine] = two("parent");
  const [relationship, typeNames, relLine] = two("rel");
  const [node, nodeNames, nodeLine] = two("node");
  if (parentNames.join("|") !== parentsText) fail(parentLine, `@parent names ${parentNames.join("|")}, @edge ${parentsText}`);
  const parents = nounsOf(parentNames, parentLine);
  const nodes = nounsOf(nodeNames, nodeLine);
  const types = typeNames.map((each) => (each in relationships ? (each as RelationshipType) : fail(relLine, `"${each}" is no relationship of the vocabulary`)));

  const [, parentVariable, left, relVariable, patternTypes, right, nodeVariable, label] =
    onePattern.exec(text) ?? fail(bodyLine, `an edge is one MATCH of one hop on one line, with nothing after it; got "${text}"`);
  if (parentVariable !== parent) fail(bodyLine, `the pattern starts from (${parentVariable}), @parent says ${parent}`);
  if (relVariable !== relationship || patternTypes !== typeNames.join("|")) fail(bodyLine, `the pattern has [${relVariable}:${patternTypes}], @rel says ${relationship} ${typeNames.join("|")}`);
  if (nodeVariable !== node) fail(bodyLine, `the pattern ends at (${nodeVariable}), @node says ${node}`);
  if (label !== undefined && label !== nodeNames.join("|")) fail(bodyLine, `the pattern ends at :${label}, @node says ${nodeNames.join("|")}`);
  if ((left === "<") === (right === ">")) fail(bodyLine, "the pattern has one direction: -[...]-> or <-[...]-");
  if (new Set([parent, relationship, node]).size < 3) fail(bodyLine, "parent, relationship and node need three different variables");

  const parentEnd: End = right === ">" ? "from" : "to";
  const nodeEnd: End = right === ">" ? "to" : "from";
  for (const type of types) {
    if (!parents.some((each) => endNouns(type, parentEnd).includes(each))) fail(relLine, `${type} has none of ${parentsText} at its ${parentEnd} end`);
    if (!nodes.some((each) => endNouns(type, nodeEnd).includes(each))) fail(nodeLine, `${type} has none of ${nodeNames.join("|")} at its ${nodeEnd} end`);
  }
  const reached = new Set(types.flatMap((type) => endNouns(type, nodeEnd)));
  for (const each of nodes) if (!reached.has(each)) fail(nodeLine, `${typeNames.join("|")} never reaches ${each}`);
  if (label === undefined) for (const each of reached) if (!nodes.includes(each)) fail(bodyLine, `${typeNames.join("|")} also reaches ${each}: the pattern needs the label :${nodeNames.join("|")}`);

  const order = only("order");
  const [, keyVariable, key] = /^KEY (\w+)\.(id|inKey|outKey)$/.exec(order.value) ?? fail(order.line, `@order is KEY and the relationship's key, such as KEY membership.id; got "${order.value}"`);
  if (keyVariable !== relationship) fail(order.line, `@order is on the relationship ${relationship}; got ${keyVariable}`);
  const hub = types.length === 1 && (relationships[types[0] as RelationshipType].hubs ?? []).includes(parentEnd);
  const rightKey = hub ? (parentEnd === "to" ? "inKey" : "outKey") : "id";
  if (key !== rightKey) fail(order.line, `the parent ${hub ? "can be" : "is no"} hub of ${typeNames.join("|")} at its ${parentEnd} end, so the key is ${rightKey}; got ${key}`);

  const one = tags.get("one")?.[0];
  if (one !== undefined && one.value !== "") fail(one.line, `@one stands alone; got "${one.value}"`);
  const connection = tags.get("connection")?.[0];
  if (connection !== undefined && !/^[A-Z][A-Za-z]*$/.test(connection.value)) fail(connection.line, `@connection is a name such as StudioMember; got "${connection.value}"`);
  if (connection !== undefined && one !== undefined) fail(connection.line, "@one has no connection");

  return {
    kind: "edge",
    name,
    room: file.replace(/\/[^/]*$/, ""),
    sentence,
    field: field as string,
    parents,
    nodes,
    relationships: types,
    variables: { parent, relationship, node },
    parentEnd,
    key: rightKey,
    one: one !== undefined,
    connection: connection?.value ?? null,
    pattern: text.slice("MATCH ".length),
  };
}

function queryField({ value }: Tag, fail: (problem: string) => never): QueryField {
  const [, name, type, optional] = /^(\w+) (\w+)(\?)?$/.exec(value) ?? fail(`a parameter or column is "name type", such as "id string" or "to string?"; got "${value}"`);
  if (!queryTypes.includes(type as string)) fail(`"${type}" is no type; allowed are ${queryTypes.join(" ")}`);
  return { name: name as string, type: type as QueryType, optional: optional !== undefined };
}
