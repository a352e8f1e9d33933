import type { FactContent, GraphContent, NodeContent } from "../../src/store/content.js";
import {
  endNouns,
  enumerations,
  idPrefix,
  nounNames,
  nouns,
  relationships,
  relationshipTypes,
  type NounName,
  type Properties,
  type Property,
  type RelationshipType,
} from "../../src/vocabulary/index.js";
import { randomFrom } from "./random.js";

/** The source that states everything synthetic: nothing of it is true. */
const syntheticSource = "source:synthetic-0";

const syntheticId = (noun: NounName, index: number): string => `${idPrefix(noun)}:synthetic-${index}`;

export interface SyntheticSize {
  readonly seed: number;
  readonly nodesOfEach: number;
  readonly factsOfEach: number;
}

type Random = () => number;

const pick = <T>(from: readonly T[], random: Random): T => from[Math.floor(random() * from.length)] as T;

const day = (random: Random): string =>
  `20${String(10 + Math.floor(random() * 15))}-${String(1 + Math.floor(random() * 12)).padStart(2, "0")}-15`;

function value(name: string, property: Property, index: number, random: Random): unknown {
  if (property.unique === true) return `synthetic-${index}`;
  if (name === "nameEn") return `Synthetic ${String.fromCharCode(65 + Math.floor(random() * 26))} ${Math.floor(index / 2)}`;
  if (property.required !== true && random() < 0.3) return property.list === true || property.type === "strings" ? [] : null;
  switch (property.type) {
    case "string":
      return `synthetic ${name} ${Math.floor(random() * 50)}`;
    case "strings":
      return [`synthetic ${index}`];
    case "edtf":
      return day(random);
    case "integer":
    case "float":
      return Math.floor(random() * 1000);
    case "boolean":
      return random() < 0.5;
    default: {
      const word = pick(Object.keys(enumerations[property.type].values), random);
      return property.list === true ? [word] : word;
    }
  }
}

const values = (properties: Properties, index: number, random: Random): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, value(name, property, index, random)]));

function syntheticNode(noun: NounName, index: number, random: Random): NodeContent {
  return {
    noun,
    id: syntheticId(noun, index),
    implied: false,
    properties: { ...values(nouns[noun].properties, index, random), ...(noun === "Source" ? { title: `Synthetic ${index}` } : {}) },
  };
}

const statement = (node: NodeContent): FactContent => ({
  type: "STATED_IN",
  from: node.id,
  to: syntheticSource,
  discriminator: "p1",
  statedIn: [`${syntheticSource}#p1`],
  properties: { locator: "p1", fields: [], values: null, saysZh: null, saysEn: null },
});

/** A third of all facts meet at node 0, which is a hub; no fact leads from a node to a lower one of the same noun, so that trees are trees. */
function syntheticFact(type: RelationshipType, index: number, { nodesOfEach }: SyntheticSize, random: Random): FactContent {
  const { dated, properties, hubs = [] } = relationships[type];
  const [from, to] = [pick(endNouns(type, "from"), random), pick(endNouns(type, "to"), random)];
  const any = (): number => Math.floor(random() * nodesOfEach);
  const hub = index % 3 === 0;
  let start = hub && hubs.includes("from") ? 0 : any();
  let end = hub && hubs.includes("to") ? 0 : any();
  if (from === to && start <= end) [start, end] = start === end ? [start + 1, end] : [end, start];
  const since = dated === true && random() < 0.7 ? day(random) : null;
  const until = since !== null && random() < 0.5 ? `2030-${since.slice(5)}` : null;
  return {
    type,
    from: syntheticId(from, Math.min(start, nodesOfEach - 1)),
    to: syntheticId(to, start > nodesOfEach - 1 ? end - 1 : end),
    discriminator: `n${index}`,
    statedIn: [`${syntheticSource}#p1s${1 + (index % 9)}`],
    properties: {
      ...values(properties ?? {}, index, random),
      ...(dated === true ? { since, until, seenOn: random() < 0.2 ? [day(random)] : [] } : {}),
    },
  };
}

/** A graph with every noun and every relationship, the same for the same size: made up, and good for plans and numbers alone. */
export function syntheticGraph(size: SyntheticSize): GraphContent {
  const random = randomFrom(size.seed);
  const indices = (count: number): number[] => Array.from({ length: count }, (_, index) => index);
  const nodes = nounNames.flatMap((noun) => indices(size.nodesOfEach).map((index) => syntheticNode(noun, index, random)));
  const facts = relationshipTypes
    .filter((type) => type !== "STATED_IN")
    .flatMap((type) => indices(size.factsOfEach).map((index) => syntheticFact(type, index, size, random)));
  return { nodes, facts: [...nodes.map(statement), ...facts] };
}
