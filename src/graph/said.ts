import type { NodeRow } from "./vocabulary/index.js";

/** The same in Chinese and in English. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

const textOf = (row: object, key: string): string | null => {
  const value = (row as Record<string, unknown>)[key];
  return typeof value === "string" && value !== "" ? value : null;
};

/** What a node is called in each language: by its name, title or description, in the other language where it has none, and by its id where it has nothing. */
export function called(node: NodeRow): Said {
  const [zh, en] = ["Zh", "En"].map((language) => textOf(node, `name${language}`) ?? textOf(node, `title${language}`) ?? textOf(node, `described${language}`)) as [string | null, string | null];
  return { zh: zh ?? en ?? node.id, en: en ?? zh ?? node.id };
}

/** Several names as one text. */
export const listed = (names: readonly Said[]): Said => ({
  zh: names.map(({ zh }) => zh).join("、"),
  en: names.length < 2 ? (names[0]?.en ?? "") : `${names.slice(0, -1).map(({ en }) => en).join(", ")} and ${names.at(-1)?.en ?? ""}`,
});
