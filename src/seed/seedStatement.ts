import { nouns, type NounName } from "../vocabulary/index.js";
import { propertyValue } from "./propertyValue.js";
import { SeedError, type Place } from "./seedError.js";
import { mapOf, needed, textOf, textsOf, type SeedMap, type SeedText, type SeedValue } from "./seedValue.js";

/** A place of a source that states a node. */
export interface SeedStatement {
  readonly at: SeedText;
  readonly fields: readonly string[];
  /** The source's own values as JSON text; null if they are the node's. */
  readonly values: string | null;
  readonly saysZh: string | null;
  readonly saysEn: string | null;
}

const keys = ["at", "fields", "values", "saysZh", "saysEn"];

/** A statement with nothing but its place: it states the whole node. */
export const bareStatement = (at: SeedText): SeedStatement => ({ at, fields: [], values: null, saysZh: null, saysEn: null });

/**
 * A node's statements: its `at` (places only) and its `stated` (places with what they state).
 * @throws SeedError if one has the wrong form, or names a field that the noun does not have
 */
export function seedStatements(noun: NounName, { entries }: SeedMap): SeedStatement[] {
  const at = entries.get("at")?.value;
  const stated = entries.get("stated")?.value;
  const long = stated === undefined ? [] : "list" in stated ? stated.list : [stated];
  return [...(at === undefined ? [] : textsOf(at, "at").map(bareStatement)), ...long.map((value) => seedStatement(noun, value))];
}

function seedStatement(noun: NounName, value: SeedValue): SeedStatement {
  const map = mapOf(value, "stated", keys);
  const at = needed(map, "at", "a statement");
  const fields = map.entries.get("fields");
  const values = map.entries.get("values");
  const text = (key: string): string | null => {
    const entry = map.entries.get(key);
    return entry === undefined ? null : textOf(entry.value, key);
  };
  const says = { saysZh: text("saysZh"), saysEn: text("saysEn") };
  if ((says.saysZh === null) !== (says.saysEn === null))
    throw new SeedError(value.place, "a saying in one language", "saysZh and saysEn together");
  return {
    at: { place: at.place, text: textOf(at, "at") },
    fields: fields === undefined ? [] : textsOf(fields.value, "fields").map(({ text: field, place }) => fieldOf(noun, field, place)),
    values: values === undefined ? null : JSON.stringify(sourceValues(noun, values.value)),
    ...says,
  };
}

function fieldOf(noun: NounName, field: string, place: Place): string {
  const { properties } = nouns[noun];
  if (!(field in properties))
    throw new SeedError(place, `the field ${JSON.stringify(field)} of ${noun}`, Object.keys(properties).join(", "));
  return field;
}

function sourceValues(noun: NounName, value: SeedValue): Record<string, unknown> {
  const { properties } = nouns[noun];
  const { entries } = mapOf(value, "values", Object.keys(properties));
  return Object.fromEntries([...entries].map(([name, entry]) => [name, propertyValue(name, properties[name]!, entry)]));
}

/** The properties of the `STATED_IN` relationship. */
export const statementProperties = ({ at, fields, values, saysZh, saysEn }: SeedStatement): Record<string, unknown> => ({
  locator: at.text,
  fields,
  values,
  saysZh,
  saysEn,
});
