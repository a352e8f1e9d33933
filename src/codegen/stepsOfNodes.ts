import { readCypher } from "../fragments/files.js";
import { directTypes, halfTypes, ownerTypes, passageNouns, referenceTypes, uncountedTypes } from "../vocabulary/connects.js";

const file = "connections/stepsOfNodes.cypher";

/** A list of types or labels in the statement, and the words around it. */
interface ListPlace {
  readonly before: string;
  readonly after: string;
  readonly between: string;
  readonly names: readonly string[];
}

const countOf = (end: string, after: string): ListPlace => ({
  before: `COUNT { (${end})--() } - COUNT { (${end})-[:`,
  after: `]->() } AS ${after}`,
  between: `]->() } - COUNT { (${end})-[:`,
  names: uncountedTypes,
});

const places: readonly ListPlace[] = [
  countOf("node", "degree"),
  { before: "(node)-[fact:", after: "]-(other)\n    RETURN", between: "|", names: directTypes },
  { before: "(node)-[fact:", after: "]-(passage:", between: "|", names: halfTypes },
  { before: "]-(passage:", after: ")-[further:", between: "|", names: passageNouns },
  { before: ")-[further:", after: "]-(other)", between: "|", names: halfTypes },
  { before: "type(fact) IN ['", after: "']", between: "', '", names: ownerTypes },
  { before: "type(further) IN ['", after: "']", between: "', '", names: ownerTypes },
  { before: "(node)-[fact:", after: "]-(other)\n    WHERE", between: "|", names: [...halfTypes, ...referenceTypes] },
  countOf("other", "further"),
];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Names keep their places, and new ones come last: the statement's text is the key of its plan, and a change of order is no change. */
function withList(statement: string, { before, after, between, names }: ListPlace): string {
  const place = new RegExp(`(?<=${escaped(before)})\\w+(?:${escaped(between)}\\w+)*(?=${escaped(after)})`, "g");
  const [found, ...more] = statement.match(place) ?? [];
  if (found === undefined || more.length > 0)
    throw new Error(`cypher/${file}: a list is to stand once between ${JSON.stringify(before)} and ${JSON.stringify(after)}`);
  const kept = found.split(between).filter((name) => names.includes(name));
  return statement.replace(place, [...new Set([...kept, ...names])].join(between));
}

/** The statement, with what the vocabulary says of `connections` in its lists. */
export const stepsOfNodesFile = (): { path: string; content: string } => ({
  path: `cypher/${file}`,
  content: places.reduce(withList, readCypher(file)),
});
