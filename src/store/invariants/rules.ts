import {
  endNouns,
  enumerations,
  idPrefix,
  nounNames,
  nouns,
  relationships,
  relationshipTypes,
  type EnumerationName,
  type NounName,
  type Properties,
  type RelationshipType,
} from "../../vocabulary/index.js";
import { ordersOf } from "../../vocabulary/orders.js";
import { absent, maxSortValueLength, separator } from "../stored.js";

const withBounds = (properties: Properties): string[] =>
  Object.entries(properties).flatMap(([name, { type }]) => (type === "edtf" ? [name, `${name}Min`, `${name}Max`] : [name]));

const enumeratedOf = (properties: Properties) =>
  Object.entries(properties).flatMap(([name, { type, list }]) =>
    type in enumerations ? [{ name, list: list === true, values: valuesOf(type as EnumerationName) }] : [],
  );

const requiredOf = (properties: Properties): string[] =>
  Object.entries(properties).flatMap(([name, { required }]) => (required === true ? [name] : []));

const valuesOf = (name: EnumerationName): string[] => Object.keys(enumerations[name].values);

function ruleOfNoun(noun: NounName) {
  const { properties } = nouns[noun];
  const orders = ordersOf(noun)
    .filter(({ key }) => key !== "id")
    .map(({ key, from }) => {
      const type = from === "name" ? "name" : (properties[from]?.type ?? "string");
      return type in enumerations
        ? { key, from, type: "enumeration", values: valuesOf(type as EnumerationName) }
        : { key, from, type, values: [] };
    });
  return {
    prefix: idPrefix(noun),
    known: ["id", "implied", ...withBounds(properties), ...orders.map(({ key }) => key)],
    required: requiredOf(properties),
    enumerated: enumeratedOf(properties),
    orders,
  };
}

function ruleOfType(type: RelationshipType) {
  const { dated, hubs = [], properties = {}, succession } = relationships[type];
  const keys = hubs.map((end) => (end === "to" ? "inKey" : "outKey"));
  const dates = dated === true ? ["since", "sinceMin", "sinceMax", "until", "untilMin", "untilMax", "seenOn"] : [];
  return {
    from: endNouns(type, "from"),
    to: endNouns(type, "to"),
    prefix: `fact:${idPrefix(type).replaceAll("_", "-")}:`,
    known: [
      "id",
      "statedIn",
      "implied",
      ...withBounds(properties),
      ...dates,
      ...keys,
      ...(succession === undefined ? [] : ["succeededMax"]),
    ],
    required: requiredOf(properties),
    enumerated: enumeratedOf(properties),
    keys,
  };
}

/** What the vocabulary says of every noun and relationship type: the parameters of each check. */
export const rules = {
  absent,
  /** Sort values without a character that `stored.ts` replaces. */
  comparable: "(?s)[\\x{0}-\\x{d7fd}]*",
  maxSortValueLength,
  separator,
  kernel: ["Craftgraph", "Operation", "Migration", "Redirect"],
  nouns: Object.fromEntries(nounNames.map((noun) => [noun, ruleOfNoun(noun)])),
  types: Object.fromEntries(relationshipTypes.map((type) => [type, ruleOfType(type)])),
};
