import {
  endNouns,
  nounNames,
  nouns,
  relationships,
  relationshipTypes,
  type End,
  type NounName,
  type RelationshipType,
} from "../vocabulary/index.js";
import { neededTag, type HeaderText } from "./headerText.js";

/** One hop from a bound parent: a `.cypher` file with an `@edge` header. Nouns, ends and the key are derived from its pattern. */
export interface EdgeFragment {
  readonly kind: "edge";
  /** The file's name, which is the query's name. */
  readonly name: string;
  /** Its folder: the room that answers the edge. */
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
  /** There is exactly one: the field is the node itself, not a connection. */
  readonly one: boolean;
  /** The prefix of its connection and edge types, where it has types of its own. */
  readonly connection: string | null;
  readonly pattern: string;
}

/** What the pattern says, before it is held against the vocabulary. */
interface Pattern {
  readonly variables: EdgeFragment["variables"];
  readonly types: readonly RelationshipType[];
  readonly parentEnd: End;
  /** The label at the far end, where the pattern has one. */
  readonly label: string | undefined;
}

type Fail = (came: string, allowed: string) => never;

const onePattern = /^MATCH \((\w+)\)(<?)-\[(\w+):([A-Z_|]+)\]-(>?)\((\w+)(?::(\w+(?:\|\w+)*))?\)$/;
const edgeForm = "@edge Parent.field, such as @edge Studio.members";

/** @throws HeaderError if the header is no `@edge`, or it, its pattern and the vocabulary do not agree */
export function readEdge(header: HeaderText): EdgeFragment {
  const { name, room, sentence, statement, fail } = header;
  const edge = neededTag(header, "edge", `${edgeForm}, or @query ${name}`);
  const [, parents = "", field = ""] =
    /^((?:[A-Z]\w*(?:\|[A-Z]\w*)*)|\*)\.([a-z]\w*)$/.exec(edge.value) ?? fail(edge.line, `@edge ${edge.value}`, edgeForm);
  const pattern = readPattern(header);
  const { types, parentEnd, variables } = pattern;
  return {
    kind: "edge",
    name,
    room,
    sentence,
    field,
    parents: parentsOf(parents, pattern, (came, allowed) => fail(edge.line, came, allowed)),
    nodes: nodesOf(pattern, (came, allowed) => fail(header.bodyLine, came, allowed)),
    relationships: types,
    variables,
    parentEnd,
    key: keyOf(types, parentEnd),
    ...readShape(header),
    pattern: statement.slice("MATCH ".length),
  };
}

function readPattern({ statement, bodyLine, fail }: HeaderText): Pattern {
  const failHere: Fail = (came, allowed) => fail(bodyLine, came, allowed);
  const [, parent = "", left, relationship = "", types = "", right, node = "", label] =
    onePattern.exec(statement) ??
    failHere(
      JSON.stringify(statement),
      "one MATCH of one hop, on one line with nothing after it, such as MATCH (studio)<-[membership:MEMBER_OF]-(person)",
    );
  if ((left === "<") === (right === ">")) failHere(left === "<" ? "two directions" : "no direction", "one direction, -[...]-> or <-[...]-");
  if (new Set([parent, relationship, node]).size < 3)
    failHere(`the variables ${parent}, ${relationship} and ${node}`, "three different variables for parent, relationship and node");
  return { variables: { parent, relationship, node }, types: typesOf(types, failHere), parentEnd: right === ">" ? "from" : "to", label };
}

const isType = (name: string): name is RelationshipType => name in relationships;
const isNoun = (name: string): name is NounName => name in nouns;

function namesOf(text: string, fail: Fail): string[] {
  const names = text.split("|");
  const again = names.find((name, index) => names.indexOf(name) < index);
  return again === undefined ? names : fail(`${again} twice in ${text}`, "each name once");
}

const typesOf = (text: string, fail: Fail): RelationshipType[] =>
  namesOf(text, fail).map((name) => (isType(name) ? name : fail(`the relationship ${name}`, relationshipTypes.join(" "))));

const nounsOf = (text: string, fail: Fail): NounName[] =>
  namesOf(text, fail).map((name) => (isNoun(name) ? name : fail(`the noun ${name}`, nounNames.join(" "))));

/** The nouns at one end of any of the types. */
const nounsAt = (types: readonly RelationshipType[], end: End): NounName[] => [...new Set(types.flatMap((type) => endNouns(type, end)))];

/** @throws HeaderError if a noun is not at that end of any type, or a type has none of the nouns there */
function checkEnd(names: readonly NounName[], types: readonly RelationshipType[], end: End, fail: Fail): void {
  const stray = names.find((name) => !nounsAt(types, end).includes(name));
  if (stray !== undefined) fail(`${stray} at the ${end} end of ${types.join("|")}`, nounsAt(types, end).join(" "));
  const idle = types.find((type) => !names.some((name) => endNouns(type, end).includes(name)));
  if (idle !== undefined) fail(`${idle} with ${names.join("|")} at its ${end} end`, endNouns(idle, end).join(" "));
}

/** The nouns that `@edge` names; `*` stands for every noun. */
function parentsOf(text: string, { types, parentEnd }: Pattern, fail: Fail): readonly NounName[] {
  const parents = text === "*" ? nounNames : nounsOf(text, fail);
  checkEnd(parents, types, parentEnd, fail);
  return parents;
}

/** The nouns of the far label, or else all that the vocabulary has at the far end. */
function nodesOf({ types, parentEnd, label }: Pattern, fail: Fail): readonly NounName[] {
  const end: End = parentEnd === "from" ? "to" : "from";
  const reached = nounsAt(types, end);
  if (label === undefined) return reached;
  const nodes = nounsOf(label, fail);
  checkEnd(nodes, types, end, fail);
  return nodes.length < reached.length ? nodes : fail(`the label :${label}`, `no label, because ${types.join("|")} leads to nothing else`);
}

/** The end's own stored key where the parent can be a hub, else the relationship's id. */
function keyOf(types: readonly RelationshipType[], parentEnd: End): EdgeFragment["key"] {
  const [type] = types;
  const isHub = types.length === 1 && type !== undefined && (relationships[type].hubs ?? []).includes(parentEnd);
  return isHub ? (parentEnd === "to" ? "inKey" : "outKey") : "id";
}

function readShape({ tags, fail }: HeaderText): Pick<EdgeFragment, "one" | "connection"> {
  const one = tags.get("one")?.[0];
  if (one !== undefined && one.value !== "") fail(one.line, `@one ${one.value}`, "@one without a value");
  const connection = tags.get("connection")?.[0];
  if (connection !== undefined && !/^[A-Z][A-Za-z]*$/.test(connection.value))
    fail(connection.line, `@connection ${connection.value}`, "the prefix of type names, such as @connection StudioMember");
  if (connection !== undefined && one !== undefined) fail(connection.line, "@connection beside @one", "one of the two");
  return { one: one !== undefined, connection: connection?.value ?? null };
}
