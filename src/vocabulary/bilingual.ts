import { nameOf } from "./nameOf.js";
import { enumerations, type BilingualText, type EnumerationName, type NodeRow } from "./index.js";

export const nameEnOf = (row: NodeRow): string => nameOf(row).en;
export const nameZhOf = (row: NodeRow): string => nameOf(row).zh;

/** A value of an enumeration in Chinese: the last word of its description. */
export function wordZh(name: EnumerationName, word: string): string {
  const text = (enumerations[name].values as Readonly<Record<string, string>>)[word] ?? word;
  return text.slice(text.lastIndexOf(" ") + 1);
}

export const listEn = (names: readonly string[]): string =>
  names.length < 2 ? names.join() : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
export const listZh = (names: readonly string[]): string => names.join("、");

/** Several names joined as one text. */
export const listed = (names: readonly BilingualText[]): BilingualText => ({
  zh: listZh(names.map(({ zh }) => zh)),
  en: listEn(names.map(({ en }) => en)),
});
