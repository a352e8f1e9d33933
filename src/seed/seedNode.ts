import { idPrefix, nounNames, nounOfId, nouns, type NounName } from "../vocabulary/index.js";
import { propertyValue } from "./propertyValue.js";
import { SeedError, type Place } from "./seedError.js";
import { seedStatements, type SeedStatement } from "./seedStatement.js";
import { mapOf, needed, textOf, type SeedEntry, type SeedMap, type SeedValue } from "./seedValue.js";

/** A node in one seed: declared with its properties, or only stated. */
export interface SeedNode {
  readonly place: Place;
  readonly id: string;
  readonly noun: NounName;
  /** Null if another seed declares the node. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly statements: readonly SeedStatement[];
}

const slug = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Properties that code derives; a seed never gives them. */
const derived: Partial<Record<NounName, readonly string[]>> = { Person: ["pinyin"] };

/** Properties that no sentence states: they describe the stored file, or are our own count or wording. */
const ours: Partial<Record<NounName, readonly string[]>> = {
  Source: ["kind", "language", "sha256"],
  DisciplineGroup: ["order"],
  Participation: ["order"],
  Figure: ["unit"],
};

/** @throws SeedError if the id does not begin with a noun, or is not in kebab case */
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

/** The properties that a seed may give a node of the noun. */
const ownProperties = (noun: NounName): string[] =>
  Object.keys(nouns[noun].properties).filter((name) => derived[noun]?.includes(name) !== true);

/**
 * Reads an entry of a seed's `nodes`.
 * @throws SeedError on an unknown noun, key, word or value, or a missing required property
 */
export function seedNode(value: SeedValue): SeedNode {
  const id = needed(mapOf(value, "a node"), "id", "a node");
  const noun = nounOf(textOf(id, "id"), id.place);
  if (noun === "Source")
    throw new SeedError(id.place, `the source ${textOf(id, "id")} among the nodes`, "a source only as the seed's own, under source");
  return nodeOf(noun, mapOf(value, noun, ["id", "at", "stated", ...ownProperties(noun)]));
}

/** Reads a seed's `source`; `beside` are the keys that are not the node's. */
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
  const statements = seedStatements(noun, map);
  checkStated(id, noun, given, statements);
  return {
    place: map.entries.get("id")?.place ?? map.place,
    id,
    noun,
    properties: given.length === 0 ? null : values,
    statements,
  };
}

/** @throws SeedError at a property that none of the node's places states */
function checkStated(
  id: string,
  noun: NounName,
  given: readonly (readonly [string, SeedEntry])[],
  statements: readonly SeedStatement[],
): void {
  // A node without places of its own gets those of the whole seed.
  if (statements.length === 0 || statements.some(({ fields, values }) => fields.length === 0 && values === null)) return;
  const stated = new Set([...statements.flatMap(({ fields }) => fields), ...(ours[noun] ?? [])]);
  for (const [name, { place }] of given) {
    if (!stated.has(name))
      throw new SeedError(
        place,
        `${name} of ${id}, which no place states`,
        `a place with ${name} among its fields, or one without fields, which states the whole`,
      );
  }
}
