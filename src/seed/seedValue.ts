import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Node } from "yaml";
import { SeedError, type Place } from "./seedError.js";

interface Placed {
  readonly place: Place;
}

export type SeedText = Placed & { readonly text: string };
type SeedList = Placed & { readonly list: readonly SeedValue[] };
export type SeedMap = Placed & { readonly entries: ReadonlyMap<string, SeedEntry> };

/** Parsed YAML with positions. Every scalar is a text. */
export type SeedValue = SeedText | SeedList | SeedMap;

export interface SeedEntry {
  /** The position of the key. */
  readonly place: Place;
  readonly value: SeedValue;
}

/**
 * Parses a YAML document; every scalar stays a text.
 * @throws SeedError on malformed YAML, a duplicate key, an alias or a key that is not a text
 */
export function parseSeedYaml(file: string, yaml: string): SeedValue {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: "failsafe", lineCounter: lines, prettyErrors: false });
  const placeAt = (offset: number): Place => ({ file, line: lines.linePos(offset).line });
  const [broken] = document.errors;
  if (broken !== undefined) throw new SeedError(placeAt(broken.pos[0]), `broken YAML (${broken.message})`, "well-formed YAML");
  if (document.contents === null) throw new SeedError({ file, line: 1 }, "an empty file", "a seed");

  const located = (node: unknown, place: Place): SeedValue => {
    if (isMap(node)) {
      const entries = node.items.map(({ key, value }): [string, SeedEntry] => {
        const at = placeAt((key as Node).range?.[0] ?? 0);
        if (!isScalar(key)) throw new SeedError(at, "a key that is no text", "a word and a colon");
        return [String(key.value), { place: at, value: located(value, at) }];
      });
      return { place: entries[0]?.[1].place ?? place, entries: new Map(entries) };
    }
    if (isSeq(node)) return { place, list: node.items.map((item) => located(item, placeAt((item as Node).range?.[0] ?? 0))) };
    if (isAlias(node)) throw new SeedError(place, `the alias *${node.source}`, "the value itself");
    const text = isScalar(node) ? (typeof node.value === "string" ? node.value : "") : "";
    if (text.trim() === "") throw new SeedError(place, "an empty value", "a value; leave out the key of what is not known");
    return { place, text: text.trim() };
  };
  return located(document.contents, { file, line: 1 });
}

const shape = (value: SeedValue): string =>
  "text" in value ? `the text ${JSON.stringify(value.text)}` : "list" in value ? "a list" : "a map";

/** @throws SeedError if the value is not a map, or has a key that is not allowed */
export function mapOf(value: SeedValue, what: string, allowed?: readonly string[]): SeedMap {
  if (!("entries" in value)) throw new SeedError(value.place, `${shape(value)} as ${what}`, "a map");
  for (const [key, { place }] of value.entries) {
    if (allowed !== undefined && !allowed.includes(key))
      throw new SeedError(place, `the key ${JSON.stringify(key)} in ${what}`, allowed.join(", "));
  }
  return value;
}

/** @throws SeedError if the value is not a list */
export function listOf(value: SeedValue, what: string): readonly SeedValue[] {
  if (!("list" in value)) throw new SeedError(value.place, `${shape(value)} as ${what}`, "a list");
  return value.list;
}

/** @throws SeedError if the value is not a text */
export function textOf(value: SeedValue, what: string): string {
  if (!("text" in value)) throw new SeedError(value.place, `${shape(value)} as ${what}`, "a text");
  return value.text;
}

/** A list of texts. A single text counts as a list of one. */
export function textsOf(value: SeedValue, what: string): readonly SeedText[] {
  const items = "list" in value ? value.list : [value];
  return items.map((item) => ({ place: item.place, text: textOf(item, what) }));
}

/** @throws SeedError if the map lacks the key */
export function needed(map: SeedMap, key: string, what: string): SeedValue {
  const entry = map.entries.get(key);
  if (entry === undefined) throw new SeedError(map.place, `${what} without ${key}`, `${what} with ${key}`);
  return entry.value;
}
