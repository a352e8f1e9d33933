import { pinyin } from "pinyin-pro";
import { enumerations, nouns } from "../../src/vocabulary/index.js";
import { spanOf } from "./dates.js";
import { sortablePlace, type OracleFact, type OracleNode } from "./graphOf.js";
import type { Reading } from "./readings.js";

/** What a row is ordered by: a value, which may be absent, and then ids. */
export type SortKey = readonly (string | number | null)[];

/** By code points, as the database compares texts; JavaScript compares halves of them. */
export const compareText = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

export function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, left] of a.entries()) {
    const right = b[index] ?? null;
    if (left === right) continue;
    if (left === null || right === null) return left === null ? 1 : -1;
    const compared = typeof left === "number" && typeof right === "number" ? left - right : compareText(String(left), String(right));
    if (compared !== 0) return compared;
  }
  return 0;
}

/** What differs only behind these characters is a tie. */
const compared = 200;

function nameOf({ noun, values }: OracleNode): string | null {
  if (noun === "Person") return (values["pinyin"] ?? null) as string | null;
  const [zh, en] = [values["nameZh"] ?? null, values["nameEn"] ?? null] as (string | null)[];
  const latin = zh == null ? en : pinyin(zh, { toneType: "none", nonZh: "consecutive", v: true });
  return latin?.normalize("NFKC").toLowerCase() ?? null;
}

const names = new WeakMap<OracleNode, string | null>();

function valueOf(node: OracleNode, word: string): string | number | null {
  if (word === "NAME") {
    if (!names.has(node)) names.set(node, nameOf(node)?.slice(0, compared) ?? null);
    return names.get(node) as string | null;
  }
  const property = word.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  const { type } = nouns[node.noun].properties[property] ?? {};
  const value = node.values[property] ?? null;
  if (type === undefined) throw new Error(`${node.noun} has no order ${word}.`);
  if (value === null || typeof value === "number") return value;
  if (type === "edtf") return spanOf(value as string).first;
  if (type in enumerations) return Object.keys(enumerations[type as keyof typeof enumerations].values).indexOf(value as string);
  return (value as string).toLowerCase().slice(0, compared);
}

/** Both ends have one key in the list's own order; a parent has its own facts sorted by their far ends where it can be a hub. */
function ownKey(node: OracleNode, fact: OracleFact | null, reading: Reading | null): string {
  if (fact === null || reading === null) return node.id;
  if (!reading.byFarEnd) return fact.id;
  const parts = fact.type === "STATED_IN" ? [sortablePlace(fact.discriminator), node.id] : [node.id, fact.discriminator];
  return parts.filter((part) => part !== "").join("|");
}

/** The key of a row in an order such as `FOUNDED_ON`, whatever the direction. */
export const sortKey = (order: string, node: OracleNode, fact: OracleFact | null, reading: Reading | null): SortKey =>
  order === "KEY" ? [ownKey(node, fact, reading)] : [valueOf(node, order), node.id, ...(fact === null ? [] : [fact.id])];
