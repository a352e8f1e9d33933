import { datedProperties, endNouns, relationships, relationshipTypes, type End, type RelationshipType } from "../vocabulary/index.js";
import { edtfText, propertyValue } from "./propertyValue.js";
import { SeedError, type Place } from "./seedError.js";
import { nounOf } from "./seedNode.js";
import { listOf, mapOf, textOf, textsOf, type SeedMap, type SeedText, type SeedValue } from "./seedValue.js";

/** A relationship in one seed. */
export interface SeedFact {
  readonly place: Place;
  readonly type: RelationshipType;
  readonly from: SeedText;
  readonly to: SeedText;
  readonly discriminator: string;
  /** Null if it has none, or another seed gives them. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  readonly at: readonly SeedText[];
}

const dates = Object.keys(datedProperties);
const writable = relationshipTypes.filter((type) => type !== "STATED_IN");
const discriminatorPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * Reads an entry of a seed's `facts`.
 * @throws SeedError on an unknown type, key, word or value, ends that the type does not join, or a post without `as`
 */
export function seedFact(value: SeedValue): SeedFact {
  const map = mapOf(value, "a fact");
  const [first] = map.entries;
  if (first === undefined) throw new SeedError(map.place, "an empty fact", "a relationship and its two ends");
  const [word, ends] = first;
  const type = writable.find((name) => name === word);
  if (type === undefined)
    throw new SeedError(ends.place, `the relationship ${JSON.stringify(word)}`, `first in a fact one of ${writable.join(", ")}`);
  const [from, to, ...more] = listOf(ends.value, type).map((end): SeedText => ({ place: end.place, text: textOf(end, type) }));
  if (from === undefined || to === undefined || more.length > 0)
    throw new SeedError(ends.place, `${type} between ${listOf(ends.value, type).length} ends`, "two ends, [from, to]");
  checkEnd(type, "from", from);
  checkEnd(type, "to", to);
  return {
    place: ends.place,
    type,
    from,
    to,
    discriminator: discriminatorOf(type, map, ends.place),
    properties: propertiesOf(type, map),
    at: locatorsOf(map),
  };
}

function checkEnd(type: RelationshipType, end: End, { text, place }: SeedText): void {
  const noun = nounOf(text, place);
  const allowed = endNouns(type, end);
  if (!allowed.includes(noun)) throw new SeedError(place, `${type} ${end} the ${noun} ${text}`, `${type} ${end} ${allowed.join(" or ")}`);
}

function discriminatorOf(type: RelationshipType, { entries }: SeedMap, place: Place): string {
  const entry = entries.get("as");
  if (entry === undefined) {
    if (relationships[type].several === true)
      throw new SeedError(place, `${type} without as`, `${type} with as, a word in kebab case that tells one post from another`);
    return "";
  }
  const text = textOf(entry.value, "as");
  if (!discriminatorPattern.test(text))
    throw new SeedError(entry.value.place, `as ${JSON.stringify(text)}`, "small letters, digits and single hyphens");
  return text;
}

function propertiesOf(type: RelationshipType, { entries }: SeedMap): Record<string, unknown> | null {
  const { properties = {}, dated } = relationships[type];
  const own = Object.keys(properties);
  const allowed = [type, ...own, ...(dated === true ? dates : []), "as", "at"];
  const values: Record<string, unknown> = {};
  for (const [name, entry] of entries) {
    if (dates.includes(name) && dated !== true)
      throw new SeedError(entry.place, `${name} on ${type}, which is not dated`, allowed.join(", "));
    if (!allowed.includes(name)) throw new SeedError(entry.place, `the key ${JSON.stringify(name)} in ${type}`, allowed.join(", "));
    if (own.includes(name)) values[name] = propertyValue(name, properties[name]!, entry);
    else if (name === "seenOn") values[name] = textsOf(entry.value, name).map(({ text, place }) => edtfText(name, text, place));
    else if (dates.includes(name)) values[name] = edtfText(name, textOf(entry.value, name), entry.value.place);
  }
  return Object.keys(values).length === 0 ? null : values;
}

const locatorsOf = ({ entries }: SeedMap): readonly SeedText[] => {
  const at = entries.get("at");
  return at === undefined ? [] : textsOf(at.value, "at");
};
