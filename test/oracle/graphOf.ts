import type { GraphContent } from "../../src/store/content.js";
import { relationships, relationshipTypes, type End, type NounName, type RelationshipType } from "../../src/vocabulary/index.js";
import type { Reading } from "./readings.js";

export interface OracleNode {
  readonly is: "node";
  readonly noun: NounName;
  readonly id: string;
  readonly implied: boolean;
  /** Its id and `implied` among them. */
  readonly values: Readonly<Record<string, unknown>>;
}

export interface OracleFact {
  readonly is: "fact";
  readonly type: RelationshipType;
  readonly id: string;
  readonly discriminator: string;
  readonly from: OracleNode;
  readonly to: OracleNode;
  readonly implied: boolean;
  readonly statedIn: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** A content as objects: what there is of each noun, and what meets at each node. */
export interface OracleGraph {
  readonly nodes: ReadonlyMap<string, OracleNode>;
  readonly facts: readonly OracleFact[];
  readonly ofNoun: (noun: NounName) => readonly OracleNode[];
  /** Those who hold the same role at the same node, where one alone can hold it at a time. */
  readonly rivals: (fact: OracleFact) => readonly OracleFact[];
  readonly along: (reading: Pick<Reading, "types" | "near" | "far" | "nodes">, parent: OracleNode) => readonly OracleFact[];
}

const isImplied = (place: string): boolean => place.endsWith("?");

/** A place so that sentence 9 comes before sentence 10. */
export const sortablePlace = (locator: string): string => locator.replace(/\d+/g, (digits) => digits.padStart(4, "0"));

const idOf = (type: string, from: string, to: string, discriminator: string): string => {
  const tail = type === "STATED_IN" ? sortablePlace(discriminator) : discriminator;
  return `fact:${type.toLowerCase().replaceAll("_", "-")}:${from}:${to}${tail === "" ? "" : `:${tail}`}`;
};

/** The relationships that say the same of ends of other nouns. */
const siblings = (type: RelationshipType): RelationshipType[] =>
  relationshipTypes.filter(
    (each) =>
      each === type ||
      (relationships[each].verb !== undefined &&
        relationships[each].verb === relationships[type].verb &&
        String(relationships[each].to) === String(relationships[type].to)),
  );

export function graphOf(content: GraphContent): OracleGraph {
  const statements = new Map<string, string[]>();
  for (const { type, from, statedIn } of content.facts)
    if (type === "STATED_IN") statements.set(from, [...(statements.get(from) ?? []), ...statedIn]);
  const nodes = new Map<string, OracleNode>();
  for (const { noun, id, implied: said, properties } of content.nodes) {
    const implied = statements.get(id)?.every(isImplied) ?? said;
    nodes.set(id, { is: "node", noun, id, implied, values: { ...properties, id, implied } });
  }
  const meeting = new Map<string, OracleFact[]>();
  const meet = (end: End, at: OracleNode, fact: OracleFact): void => {
    const key = `${fact.type} ${end} ${at.id}`;
    const there = meeting.get(key);
    if (there === undefined) meeting.set(key, [fact]);
    else there.push(fact);
  };
  const facts = content.facts.map(({ type, from, to, discriminator, statedIn, properties }) => {
    const [start, end] = [nodes.get(from), nodes.get(to)];
    if (start === undefined || end === undefined) throw new Error(`${type} from ${from} to ${to} has an end that is not there.`);
    const [id, implied] = [idOf(type, from, to, discriminator), statedIn.every(isImplied)];
    const dates = relationships[type].dated === true ? { seenOn: [] } : {};
    const locator = type === "STATED_IN" ? { locator: String(properties["locator"]).replace(/\?$/, "") } : {};
    const fact: OracleFact = {
      is: "fact",
      type,
      id,
      discriminator,
      from: start,
      to: end,
      implied,
      statedIn,
      values: { ...dates, ...properties, ...locator, id, implied },
    };
    meet("from", start, fact);
    meet("to", end, fact);
    return fact;
  });
  const nouns = new Map<NounName, OracleNode[]>();
  for (const node of nodes.values()) nouns.set(node.noun, [...(nouns.get(node.noun) ?? []), node]);
  return {
    nodes,
    facts,
    ofNoun: (noun) => nouns.get(noun) ?? [],
    rivals: ({ type, to, from, values: { role } }) => {
      const { succession = [] } = relationships[type];
      if (!succession.includes(String(role))) return [];
      return siblings(type)
        .flatMap((each) => meeting.get(`${each} to ${to.id}`) ?? [])
        .filter((other) => other.values["role"] === role && other.from !== from);
    },
    along: ({ types, near, far, nodes: of }, parent) =>
      types.flatMap((type) => meeting.get(`${type} ${near} ${parent.id}`) ?? []).filter((fact) => of.includes(fact[far].noun)),
  };
}
