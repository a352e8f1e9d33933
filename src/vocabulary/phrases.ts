import type { FactRow } from "./factRow.js";
import type { BilingualText, RelationshipType } from "./index.js";

/** A sentence with places for the names of both ends. */
type Phrase = BilingualText | ((fact: FactRow) => BilingualText);

const text = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** Parts of a Chinese sentence: Latin letters stand apart from the characters around them. */
const glue = (...parts: readonly string[]): string =>
  parts.reduce(
    (said, part) =>
      (/\p{Script=Han}$/u.test(said) && /^\w/.test(part)) || (/[\w.%)]$/.test(said) && /^\p{Script=Han}/u.test(part))
        ? `${said} ${part}`
        : said + part,
    "",
  );

const byRole =
  (roles: Readonly<Record<string, BilingualText>>, otherwise: BilingualText): Phrase =>
  ({ role }) =>
    roles[text(role) ?? ""] ?? otherwise;

const post: Phrase = ({ titleZh, titleEn, unit, rank }) => {
  const [en, zh] = [text(titleEn) ?? text(titleZh), text(titleZh) ?? text(titleEn)];
  if (en === null || zh === null) return { en: "{from} holds a post in {to}", zh: "{from}在{to}任职" };
  const [inEn, inZh] = text(unit) === null ? ["", ""] : [` (${text(unit)})`, `（${text(unit)}）`];
  return rank === true
    ? { en: `{from} has the rank of ${en}${inEn} at {to}`, zh: glue("{from}在{to}的职级为", zh, inZh) }
    : { en: `{from} is ${en}${inEn} at {to}`, zh: glue("{from}在{to}任", zh, inZh) };
};

const called = (en: string, zh: string): BilingualText => ({ en, zh });

const located = called("{from} is in {to}", "{from}位于{to}");
const inIndustry = called("{from} belongs to the industry {to}", "{from}属于{to}行业");
const inDiscipline = called("{from} is about {to}", "{from}属于{to}专业");
const practises = called("{from} works in {to}", "{from}从事{to}专业");
const serves = called("{from} serves {to}", "{from}服务于{to}");
const considered = called("{from} looked at {to}", "{from}考察了{to}");
const inAlliance = byRole(
  {
    LEADING_UNIT: { en: "{from} is the leading unit of {to}", zh: "{from}是{to}的牵头单位" },
    CHAIR: { en: "{from} chairs {to}", zh: "{from}担任{to}的轮值主席" },
  },
  { en: "{from} is a member of {to}", zh: "{from}是{to}的成员" },
);

/** How each relationship is said. */
export const phrases: Readonly<Record<RelationshipType, Phrase>> = {
  STATED_IN: called("{from} is stated in {to}", "{from}见于{to}"),
  HOSTED_BY: called("{from} is hosted by {to}", "{from}设在{to}"),
  HAS_GROUP: called("{from} has the discipline group {to}", "{from}下设专业组{to}"),
  PAIRED_WITH: called("{from} is paired with {to}", "{from}与{to}结对共建"),
  OWNS: called("{from} owns the patent {to}", "{from}拥有专利{to}"),
  PRODUCED: called("{from} produced {to}", "{from}产出了{to}"),
  TACKLED: called("{from} took on the problem {to}", "{from}攻关{to}"),
  MEMBER_OF: byRole(
    { LEAD: { en: "{from} leads {to}", zh: "{from}是{to}的领衔人" } },
    { en: "{from} is a member of {to}", zh: "{from}是{to}的成员" },
  ),
  MENTORS: called("{from} teaches {to}", "{from}是{to}的师傅"),
  INVENTED: called("{from} is an inventor of {to}", "{from}是{to}的发明人"),
  CREATED: called("{from} created {to}", "{from}完成了{to}"),
  HOLDS_POST: post,
  SUBSIDIARY_OF: called("{from} is a subsidiary of {to}", "{from}是{to}的子公司"),
  ORGANISATION_PART_OF: called("{from} is part of {to}", "{from}是{to}的内部机构"),
  SUBORDINATE_TO: called("{from} is under {to}", "{from}隶属{to}"),
  ORGANISED: called("{from} organised {to}", "{from}主办了{to}"),
  STUDIO_MEMBER_OF: inAlliance,
  ENTERPRISE_MEMBER_OF: inAlliance,
  ALLIANCE_PART_OF: called("{from} is part of {to}", "{from}属于{to}"),
  FOUNDED: called("{from} founded {to}", "{from}发起成立了{to}"),
  FOCUSES_ON: called("{from} is for work in {to}", "{from}聚焦{to}专业"),
  NEEDS: called("{from} says that it lacks {to}", "{from}声明缺少{to}专业"),
  COVERS: called("{from} covers {to}", "{from}覆盖{to}专业"),
  STUDIO_PRACTISES: practises,
  PERSON_PRACTISES: practises,
  PATENT_IN_DISCIPLINE: inDiscipline,
  ACHIEVEMENT_IN_DISCIPLINE: inDiscipline,
  PROBLEM_IN_DISCIPLINE: inDiscipline,
  DISCIPLINE_BROADER: called("{from} is a part of the broader discipline {to}", "{from}的上位专业是{to}"),
  TOOK_PART: called("{from} was there: {to}", "{from}在场：{to}"),
  IN: called("{from} was at {to}", "{from}发生于{to}"),
  ON_BEHALF_OF: called("{from} was on behalf of {to}", "{from}代表{to}"),
  ABOUT: called("{from} was about {to}", "{from}的对象是{to}"),
  EVENT_PART_OF: called("{from} was part of {to}", "{from}是{to}的一部分"),
  EVENT_CONSIDERED: considered,
  PARTICIPATION_CONSIDERED: considered,
  RECEIVED: called("{from} received a title: {to}", "{from}获得称号：{to}"),
  CONFERRAL_PART_OF: called("{from} was made by {to}", "{from}出自{to}"),
  OF: called("{from} was of {to}", "{from}的称号是{to}"),
  HONOUR_CONFERRED_BY: called("{from} is given by {to}, by rule", "{from}依规由{to}授予"),
  CONFERRAL_CONFERRED_BY: called("{from} was by {to}", "{from}由{to}作出"),
  ABOVE: called("{from} is the next rung above {to}", "{from}是{to}的上一级"),
  RUNS: called("{from} runs {to}", "{from}开展{to}"),
  STUDIO_SERVES: serves,
  ALLIANCE_SERVES: serves,
  PROGRAMME_SERVES: serves,
  STUDIO_LOCATED_IN: located,
  ENTERPRISE_LOCATED_IN: located,
  ORGANISATION_LOCATED_IN: located,
  ALLIANCE_LOCATED_IN: located,
  EVENT_LOCATED_IN: located,
  WITHIN: called("{from} lies in {to}", "{from}位于{to}之内"),
  ENTERPRISE_IN_INDUSTRY: inIndustry,
  ALLIANCE_IN_INDUSTRY: inIndustry,
  ORGANISATION_IN_INDUSTRY: inIndustry,
  HONOUR_IN_INDUSTRY: inIndustry,
  INDUSTRY_BROADER: called("{from} is a part of the broader industry {to}", "{from}的上位行业是{to}"),
  REPORTED: called("{to} is reported of {from}", "{to}所指为{from}"),
  OUT_OF: called("{from} is a share of {to}", "{from}占{to}的一部分"),
};

/** A phrase with the names of both ends in their places. */
export function fill({ en, zh }: BilingualText, from: BilingualText, to: BilingualText): BilingualText {
  const put = (phrase: string, start: string, end: string): string[] =>
    phrase.split(/(\{from\}|\{to\})/).map((part) => (part === "{from}" ? start : part === "{to}" ? end : part));
  return { en: put(en, from.en, to.en).join(""), zh: glue(...put(zh, from.zh, to.zh)) };
}

/** What sort of reference data a fact rests on alone, or null where a document states or implies it. */
export type Reference = "REFERENCE" | "EDITORIAL" | null;

/** What is added to a sentence that no document states. */
export function reservation(implied: boolean, reference: Reference): BilingualText {
  const added = [
    ...(reference === "EDITORIAL"
      ? [{ en: "our own tree", zh: "本系统自建分类" }]
      : reference === "REFERENCE"
        ? [{ en: "reference data", zh: "参考数据" }]
        : []),
    ...(implied ? [{ en: "implied by the source, not stated", zh: "来源仅暗示" }] : []),
  ];
  return added.length === 0
    ? { en: "", zh: "" }
    : { en: ` (${added.map(({ en }) => en).join("; ")})`, zh: `（${added.map(({ zh }) => zh).join("；")}）` };
}

export const append = (said: BilingualText, more: BilingualText): BilingualText => ({ en: said.en + more.en, zh: said.zh + more.zh });

/**
 * A fact as a sentence without its full stop.
 * @param nameOf the names of its two ends, by id
 */
export function describeFact(fact: FactRow, nameOf: (id: string) => BilingualText, reference: Reference = null): BilingualText {
  const phrase = phrases[fact.type];
  return append(
    fill(typeof phrase === "function" ? phrase(fact) : phrase, nameOf(fact.from), nameOf(fact.to)),
    reservation(fact.implied, reference),
  );
}
