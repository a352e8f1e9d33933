import { enumerations, type EnumerationName, type NodeRow } from "./vocabulary/index.js";

/** One sentence of ours, in both languages. */
export interface Sentence {
  readonly sentenceEn: string;
  readonly sentenceZh: string;
}

const namesOf = (row: NodeRow): (string | null)[] => ("nameEn" in row ? [row.nameEn, row.nameZh] : []);

/** Its name in the language or the other; its id where no source gives one. */
export const calledEn = (row: NodeRow): string => namesOf(row).find((name) => name !== null) ?? row.id;
export const calledZh = (row: NodeRow): string => namesOf(row).reverse().find((name) => name !== null) ?? row.id;

/** A word of an enumeration in Chinese: what stands behind the English in its description. */
export function wordZh(name: EnumerationName, word: string): string {
  const text = (enumerations[name].values as Readonly<Record<string, string>>)[word] ?? word;
  return text.slice(text.lastIndexOf(" ") + 1);
}

export const listEn = (names: readonly string[]): string => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`);
export const listZh = (names: readonly string[]): string => names.join("、");
