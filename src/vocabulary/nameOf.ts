import type { BilingualText, NodeRow, NounName } from "./index.js";

/** What stands for a name where no source gives one. */
const unnamed: Readonly<Record<NounName, BilingualText>> = {
  Source: { en: "a source", zh: "某来源" },
  Studio: { en: "an unnamed studio", zh: "未具名工作室" },
  DisciplineGroup: { en: "an unnamed discipline group", zh: "未具名专业组" },
  Person: { en: "an unnamed person", zh: "未具名人员" },
  Enterprise: { en: "an unnamed company", zh: "未具名企业" },
  Organisation: { en: "an unnamed organisation", zh: "未具名组织" },
  Alliance: { en: "an unnamed alliance", zh: "未具名联盟" },
  Discipline: { en: "an unnamed discipline", zh: "未具名专业" },
  Patent: { en: "a patent", zh: "某专利" },
  Achievement: { en: "a result", zh: "某成果" },
  TechnicalProblem: { en: "a technical problem", zh: "某技术难题" },
  Event: { en: "an event", zh: "某次活动" },
  Participation: { en: "someone's part in an event", zh: "某次参与" },
  Aspect: { en: "an unnamed aspect", zh: "未具名方面" },
  Honour: { en: "an unnamed title", zh: "未具名称号" },
  Conferral: { en: "the giving of a title", zh: "某次授予" },
  Region: { en: "an unnamed region", zh: "未具名地区" },
  Industry: { en: "an unnamed industry", zh: "未具名行业" },
  Programme: { en: "an unnamed programme", zh: "未具名项目" },
  Figure: { en: "a reported number", zh: "某项数字" },
};

/** What a node is called in both languages: its name or title, in the other language where one has none, or what is known of it. */
export function nameOf(row: NodeRow): BilingualText {
  const values = row as unknown as Readonly<Record<string, string | null | undefined>>;
  const first = (...names: readonly string[]): string | undefined =>
    names.map((name) => values[name]).find((value) => value != null && value !== "") ?? undefined;
  const given = first("nameEn", "nameZh", "titleEn", "titleZh", "title", "number");
  const en = first("nameEn", "titleEn") ?? given ?? first("describedEn", "describedZh");
  const zh = first("nameZh", "titleZh") ?? given ?? first("describedZh", "describedEn");
  if (en !== undefined && zh !== undefined) return { en, zh };
  const { en: what, zh: whatZh } = unnamed[row.__typename];
  const on = row.__typename === "Event" ? row.on : null;
  return on === null ? { en: what, zh: whatZh } : { en: `${what} of ${on}`, zh: `${on}的${whatZh}` };
}
