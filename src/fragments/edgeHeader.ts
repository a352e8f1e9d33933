import { onlyTag, type HeaderText } from "./headerText.js";
import { endNouns, nouns, relationships, type End, type NounName, type RelationshipType } from "../vocabulary/index.js";

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

const onePattern = /^MATCH \((\w+)\)(<?)-\[(\w+):([A-Z_|]+)\]-(>?)\((\w+)(?::(\w+(?:\|\w+)*))?\)$/;

/** A variable and the names that it stands for, as `@parent`, `@rel` and `@node` give them. */
interface Bound {
  readonly line: number;
  readonly variable: string;
  readonly names: readonly string[];
}

function bound(header: HeaderText, tag: string): Bound {
  const { line, value } = onlyTag(header, tag);
  const [, variable = "", names = ""] =
    /^(\w+) +([\w|]+)$/.exec(value) ?? header.fail(line, `@${tag} is a variable and names joined by |; got "${value}"`);
  return { line, variable, names: names.split("|") };
}

/** @throws HeaderError where a header is no `@edge`, or it, its pattern and the vocabulary do not agree */
export function readEdge(header: HeaderText): EdgeFragment {
  const { name, room, sentence, statement, fail } = header;
  const edge = onlyTag(header, "edge");
  const [, parentsText = "", field = ""] =
    /^([A-Z]\w*(?:\|[A-Z]\w*)*)\.([a-z]\w*)$/.exec(edge.value) ??
    fail(edge.line, `@edge is Parent.field, such as Studio.members; got "${edge.value}"`);
  const [parent, rel, node] = [bound(header, "parent"), bound(header, "rel"), bound(header, "node")];
  if (parent.names.join("|") !== parentsText) fail(parent.line, `@parent names ${parent.names.join("|")}, @edge ${parentsText}`);
  const nounsOf = ({ names, line }: Bound): NounName[] =>
    names.map((each) =>
      each in nouns ? (each as NounName) : fail(line, `"${each}" is no noun of the vocabulary: ${Object.keys(nouns).join(" ")}`),
    );
  const parents = nounsOf(parent);
  const nodes = nounsOf(node);
  const types = rel.names.map((each) =>
    each in relationships ? (each as RelationshipType) : fail(rel.line, `"${each}" is no relationship of the vocabulary`),
  );
  const parentEnd = readPattern(header, parent, rel, node);
  checkEnds(header, { parent, rel, node }, { parents, nodes, types, parentEnd });
  return {
    kind: "edge",
    name,
    room,
    sentence,
    field,
    parents,
    nodes,
    relationships: types,
    variables: { parent: parent.variable, relationship: rel.variable, node: node.variable },
    parentEnd,
    key: readKey(header, rel, types, parentEnd),
    ...readShape(header),
    pattern: statement.slice("MATCH ".length),
  };
}

/** Holds the pattern against the header, and says at which end the parent stands. */
function readPattern({ statement, bodyLine, fail }: HeaderText, parent: Bound, rel: Bound, node: Bound): End {
  const [, from, left, relationship, types, right, to, label] =
    onePattern.exec(statement) ?? fail(bodyLine, `an edge is one MATCH of one hop on one line, with nothing after it; got "${statement}"`);
  if (from !== parent.variable) fail(bodyLine, `the pattern starts from (${from}), @parent says ${parent.variable}`);
  if (relationship !== rel.variable || types !== rel.names.join("|"))
    fail(bodyLine, `the pattern has [${relationship}:${types}], @rel says ${rel.variable} ${rel.names.join("|")}`);
  if (to !== node.variable) fail(bodyLine, `the pattern ends at (${to}), @node says ${node.variable}`);
  if (label !== undefined && label !== node.names.join("|"))
    fail(bodyLine, `the pattern ends at :${label}, @node says ${node.names.join("|")}`);
  if ((left === "<") === (right === ">")) fail(bodyLine, "the pattern has one direction: -[...]-> or <-[...]-");
  if (new Set([from, relationship, to]).size < 3) fail(bodyLine, "parent, relationship and node need three different variables");
  return right === ">" ? "from" : "to";
}

interface Meant {
  readonly parents: readonly NounName[];
  readonly nodes: readonly NounName[];
  readonly types: readonly RelationshipType[];
  readonly parentEnd: End;
}

/** Holds the header against the vocabulary's ends. */
function checkEnds(
  { statement, bodyLine, fail }: HeaderText,
  { parent, rel, node }: Record<"parent" | "rel" | "node", Bound>,
  { parents, nodes, types, parentEnd }: Meant,
): void {
  const nodeEnd: End = parentEnd === "from" ? "to" : "from";
  for (const type of types) {
    if (!parents.some((each) => endNouns(type, parentEnd).includes(each)))
      fail(rel.line, `${type} has none of ${parent.names.join("|")} at its ${parentEnd} end`);
    if (!nodes.some((each) => endNouns(type, nodeEnd).includes(each)))
      fail(node.line, `${type} has none of ${node.names.join("|")} at its ${nodeEnd} end`);
  }
  for (const each of parents) {
    if (!types.some((type) => endNouns(type, parentEnd).includes(each)))
      fail(parent.line, `${rel.names.join("|")} never begins at ${each}`);
  }
  const reached = new Set(types.flatMap((type) => endNouns(type, nodeEnd)));
  for (const each of nodes) if (!reached.has(each)) fail(node.line, `${rel.names.join("|")} never reaches ${each}`);
  if (/:[A-Za-z|]+\)$/.test(statement)) return;
  for (const each of reached)
    if (!nodes.includes(each))
      fail(bodyLine, `${rel.names.join("|")} also reaches ${each}: the pattern needs the label :${node.names.join("|")}`);
}

/** The key that the header names, which must be the one that the vocabulary's hubs ask for. */
function readKey(header: HeaderText, rel: Bound, types: readonly RelationshipType[], parentEnd: End): EdgeFragment["key"] {
  const { fail } = header;
  const { line, value } = onlyTag(header, "order");
  const [, variable, key] =
    /^KEY (\w+)\.(id|inKey|outKey)$/.exec(value) ??
    fail(line, `@order is KEY and the relationship's key, such as KEY membership.id; got "${value}"`);
  if (variable !== rel.variable) fail(line, `@order is on the relationship ${rel.variable}; got ${variable}`);
  const [type] = types;
  const hub = types.length === 1 && type !== undefined && (relationships[type].hubs ?? []).includes(parentEnd);
  const right = hub ? (parentEnd === "to" ? "inKey" : "outKey") : "id";
  if (key !== right)
    fail(
      line,
      `the parent ${hub ? "can be a" : "is no"} hub of ${rel.names.join("|")} at its ${parentEnd} end, so the key is ${right}; got ${key}`,
    );
  return right;
}

function readShape({ tags, fail }: HeaderText): Pick<EdgeFragment, "one" | "connection"> {
  const one = tags.get("one")?.[0];
  if (one !== undefined && one.value !== "") fail(one.line, `@one stands alone; got "${one.value}"`);
  const connection = tags.get("connection")?.[0];
  if (connection !== undefined && !/^[A-Z][A-Za-z]*$/.test(connection.value))
    fail(connection.line, `@connection is a name such as StudioMember; got "${connection.value}"`);
  if (connection !== undefined && one !== undefined) fail(connection.line, "@one has no connection");
  return { one: one !== undefined, connection: connection?.value ?? null };
}
