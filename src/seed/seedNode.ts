import { idPrefix, nounNames, nounOfId, nouns, type NounName } from "../vocabulary/index.js";
import { propertyValue } from "./propertyValue.js";
import { SeedError, type Place } from "./seedError.js";
import { seedStatements, type SeedStatement } from "./seedStatement.js";
import { mapOf, needed, textOf, type SeedMap, type SeedValue } from "./seedValue.js";

/** A node as one seed has it: declared with its properties, or stated only. */
export interface SeedNode {
  readonly place: Place;
  readonly id: string;
  readonly noun: NounName;
  /** Null where the seed only states a node that another one declares. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly statements: readonly SeedStatement[];
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** By noun, what code derives and nobody types in. */
const derived: Partial<Record<NounName, readonly string[]>> = { Person: ["pinyin"] };

/** @throws SeedError where the id has no known noun, or is not in kebab case */
export function nounOf(id: string, place: Place): NounName {
  const noun = nounOfId(id);
  if (noun === undefined)
    throw new SeedError(
      place,
      `the id ${JSON.stringify(id)}`,
      `an id that opens with ${nounNames.map((name) => `${idPrefix(name)}:`).join(" ")}`,
    );
  if (!slug.test(id.slice(id.indexOf(":") + 1)))
    throw new SeedError(place, `the id ${JSON.stringify(id)}`, `${idPrefix(noun)}: and small letters, digits and single hyphens`);
  return noun;
}

/** The properties that a map may have for a noun. */
const ownProperties = (noun: NounName): string[] =>
  Object.keys(nouns[noun].properties).filter((name) => derived[noun]?.includes(name) !== true);

/**
 * A node of a seed's `nodes`.
 * @throws SeedError on an unknown noun, key, word or value, or a missing required property
 */
export function seedNode(value: SeedValue): SeedNode {
  const id = needed(mapOf(value, "a node"), "id", "a node");
  const noun = nounOf(textOf(id, "id"), id.place);
  if (noun === "Source")
    throw new SeedError(id.place, `the source ${textOf(id, "id")} among the nodes`, "a source only as the seed's own, under source");
  return nodeOf(noun, mapOf(value, noun, ["id", "at", "stated", ...ownProperties(noun)]));
}

/** The seed's own source; `beside` are keys that are not of the node. */
export function sourceNode(value: SeedValue, beside: readonly string[]): SeedNode {
  const map = mapOf(value, "source", ["id", "at", "stated", ...beside, ...ownProperties("Source")]);
  const id = needed(map, "id", "a source");
  const noun = nounOf(textOf(id, "id"), id.place);
  if (noun !== "Source") throw new SeedError(id.place, `the ${noun} ${textOf(id, "id")} as source`, "an id that opens with source:");
  return nodeOf(noun, map);
}

function nodeOf(noun: NounName, map: SeedMap): SeedNode {
  const { properties } = nouns[noun];
  const given = [...map.entries].filter(([name]) => name in properties);
  const values = Object.fromEntries(given.map(([name, entry]) => [name, propertyValue(name, properties[name]!, entry)]));
  const id = textOf(needed(map, "id", "a node"), "id");
  for (const [name, { required }] of Object.entries(properties)) {
    if (given.length > 0 && required === true && !(name in values))
      throw new SeedError(map.place, `${id} without ${name}`, `a ${noun} with ${name}`);
  }
  return {
    place: map.entries.get("id")?.place ?? map.place,
    id,
    noun,
    properties: given.length === 0 ? null : values,
    statements: seedStatements(noun, map),
  };
}
