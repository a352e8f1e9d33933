import { nouns, type BilingualText, type NodeRow } from "./index.js";

/** What a node is called in both languages: its name or title, in the other language where one has none, or what is known of it. */
export function nameOf(row: NodeRow): BilingualText {
  const values = row as unknown as Readonly<Record<string, string | null | undefined>>;
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => values[name]).find((value) => value != null && value !== "") ?? undefined;
  const given = first("nameEn", "nameZh", "titleEn", "titleZh", "title", "number");
  const en = first("nameEn", "titleEn") ?? given ?? first("describedEn", "describedZh");
  const zh = first("nameZh", "titleZh") ?? given ?? first("describedZh", "describedEn");
  if (en !== undefined && zh !== undefined) return { en, zh };
  const { en: what, zh: whatZh, of } = nouns[row.__typename].unnamed;
  const date = of === undefined ? undefined : first(of);
  return date === undefined ? { en: what, zh: whatZh } : { en: `${what} of ${date}`, zh: `${date}的${whatZh}` };
}
