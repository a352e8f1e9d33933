import { pinyin } from "pinyin-pro";
import type { FactContent, NodeContent } from "./content.js";
import { ordersOf } from "../vocabulary/orders.js";
import { pinyinOf } from "./pinyinOf.js";
import { parseEdtf } from "../time/edtf.js";
import {
  datedProperties,
  enumerations,
  idPrefix,
  nouns,
  relationships,
  type EnumerationName,
  type NounName,
  type Properties,
} from "../vocabulary/index.js";

/** Properties as stored in the database: those of the vocabulary, and what is derived from them. */
export type Stored = Record<string, unknown>;

/** Sorts after every name and every date, in any script. */
export const absent = "\u{10FFFE}";

/** An index refuses keys of about 8 KB; values that differ only after this many characters are sorted by id. */
export const maxSortValueLength = 200;

/** Sorts before anything that can follow in a longer value, so that "Power" comes before "Power of steam". */
export const separator = "\t";

function withBounds(properties: Properties, values: Readonly<Record<string, unknown>>, where: string): Stored {
  const stored: Stored = {};
  for (const [name, { type }] of Object.entries(properties)) {
    const value = values[name] ?? null;
    stored[name] = type === "integer" && typeof value === "number" ? BigInt(value) : value;
    if (type === "edtf") Object.assign(stored, bounds(name, value as string | null, where));
  }
  return stored;
}

function bounds(name: string, value: string | null, where: string): Stored {
  const { min, max } = value === null ? { min: null, max: null } : parseEdtf(value, `${where}.${name}`);
  return { [`${name}Min`]: min, [`${name}Max`]: max };
}

const sign = 2 ** 63;

/** Sixteen hexadecimal digits that sort as the numbers do: the bits of a double, with those of negative numbers inverted. */
function numberKey(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value === 0 ? 0 : value);
  const bits = view.getBigUint64(0);
  return (value < 0 ? ~bits & 0xffff_ffff_ffff_ffffn : bits | BigInt(sign)).toString(16).padStart(16, "0");
}

/**
 * A text that sorts the same everywhere: indexes compare code points, `<` compares UTF-16 code units, which puts U+E000 to U+FFFF
 * (`（` among them) after the supplementary planes. So everything above U+D7FD is escaped.
 */
const comparable = (text: string): string =>
  text
    .slice(0, maxSortValueLength)
    .replace(/[\u{d7fe}-\u{10ffff}]/gu, (point) => `\u{d7fe}${(point.codePointAt(0) as number).toString(16).padStart(6, "0")}`);

function sortValue(noun: NounName, property: string, stored: Stored): string {
  if (property === "name") {
    const { nameZh, nameEn } = stored as { nameZh: string | null; nameEn: string | null };
    const latin =
      noun === "Person"
        ? pinyinOf(nameZh, nameEn)
        : nameZh === null
          ? nameEn
          : pinyin(nameZh, { toneType: "none", nonZh: "consecutive", v: true });
    return latin === null ? absent : comparable(latin.normalize("NFKC").toLowerCase());
  }
  const type = nouns[noun].properties[property]?.type ?? "string";
  const value = stored[type === "edtf" ? `${property}Min` : property];
  if (typeof value === "bigint") return String(value).padStart(10, "0");
  if (typeof value === "number") return numberKey(value);
  if (typeof value === "string" && type in enumerations)
    return String(Object.keys(enumerations[type as EnumerationName].values).indexOf(value)).padStart(3, "0");
  return typeof value === "string" ? comparable(value.toLowerCase()) : absent;
}

/** A node's properties in the database; null removes a property. */
export function storedNode({ noun, id, implied, properties }: NodeContent): Stored {
  const stored: Stored = { ...withBounds(nouns[noun].properties, properties, id), id, implied };
  for (const order of ordersOf(noun)) {
    if (order.key !== "id") stored[order.key] = `${sortValue(noun, order.from, stored)}${separator}${id}`;
  }
  return stored;
}

/** `p3s12` as `p0003s0012`, which sorts by position. */
const placeOf = (locator: string): string => locator.replace(/\d+/g, (digits) => digits.padStart(4, "0"));

/**
 * `fact:<type>:<from>:<to>[:<discriminator>]`, which never changes. A node's statements are read in the order of their ids, so places are
 * padded to sort.
 */
export const factId = ({ type, from, to, discriminator }: Pick<FactContent, "type" | "from" | "to" | "discriminator">): string =>
  ["fact", idPrefix(type), from, to, ...(discriminator === "" ? [] : [type === "STATED_IN" ? placeOf(discriminator) : discriminator])].join(
    ":",
  );

const joined = (...parts: string[]): string => parts.filter((part) => part !== "").join("|");

/** A relationship's properties in the database. */
export function storedFact(fact: FactContent): Stored {
  const { type, from, to, discriminator, statedIn, properties } = fact;
  const { dated, hubs = [], properties: own = {} } = relationships[type];
  const id = factId(fact);
  return {
    ...withBounds(own, properties, id),
    // A trailing `?` is stored as `implied`.
    ...(type === "STATED_IN" ? { locator: String(properties["locator"]).replace(/\?$/, "") } : {}),
    ...(dated === undefined ? {} : { ...withBounds(datedProperties, properties, id), seenOn: properties["seenOn"] ?? [] }),
    id,
    statedIn,
    implied: statedIn.every((place) => place.endsWith("?")),
    // Statements of a source are read in the order of its sentences.
    ...(hubs.includes("to")
      ? { inKey: type === "STATED_IN" ? joined(to, placeOf(discriminator), from) : joined(to, from, discriminator) }
      : {}),
    ...(hubs.includes("from") ? { outKey: joined(from, to, discriminator) } : {}),
  };
}
