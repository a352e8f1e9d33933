import { among, date, nameProperties, type Nouns, oneOf, type Phrase, type Relationships, text } from "./model.js";

export const allianceNouns = {
  Alliance: {
    room: "alliances",
    plural: "alliances",
    tree: "ALLIANCE_PART_OF",
    named: true,
    en: "Studios joined for common work; alliances nest.",
    zh: "工作室联盟，可嵌套。",
    unnamed: { en: "an unnamed alliance", zh: "未具名联盟" },
    connects: "through",
    properties: {
      ...nameProperties,
      kind: oneOf("AllianceKind", "What it is joined by.", "联盟类别。"),
      level: oneOf("Level", "Its level.", "级别。"),
      foundedOn: date("When it was founded (EDTF).", "成立日期（EDTF）。"),
      aimsZh: text("What it sets out to do, in our words, in Chinese.", "宗旨（中文）。"),
      aimsEn: text("What it sets out to do, in our words, in English.", "宗旨（英文）。"),
    },
    orders: ["foundedOn"],
  },
} as const satisfies Nouns;

const role = among(["LEADING_UNIT", "CHAIR", "MEMBER"], oneOf("MembershipRole", "Role in the alliance.", "在联盟中的角色。"));

/** An alliance has one leading unit and one chair at a time, be it a studio or an enterprise. */
const rotating = ["LEADING_UNIT", "CHAIR"];

const memberOfAlliance: Phrase = {
  en: "{from} is a member of {to}",
  zh: "{from}是{to}的成员",
  variants: [
    { when: { role: "LEADING_UNIT" }, en: "{from} is the leading unit of {to}", zh: "{from}是{to}的牵头单位" },
    { when: { role: "CHAIR" }, en: "{from} chairs {to}", zh: "{from}担任{to}的轮值主席" },
  ],
};

export const allianceRelationships = {
  STUDIO_MEMBER_OF: {
    verb: "MEMBER_OF",
    from: ["Studio"],
    to: ["Alliance"],
    dated: true,
    hubs: ["to"],
    succession: rotating,
    en: "The studio belongs to the alliance.",
    zh: "工作室属于联盟。",
    phrase: memberOfAlliance,
    connects: "direct",
    recommends: "leads",
    properties: { role },
  },
  ENTERPRISE_MEMBER_OF: {
    verb: "MEMBER_OF",
    from: ["Enterprise"],
    to: ["Alliance"],
    dated: true,
    hubs: ["to"],
    succession: rotating,
    en: "The enterprise belongs to the alliance.",
    zh: "企业属于联盟。",
    phrase: memberOfAlliance,
    connects: "direct",
    recommends: "never",
    properties: { role },
  },
  ALLIANCE_PART_OF: {
    verb: "PART_OF",
    from: ["Alliance"],
    to: ["Alliance"],
    dated: true,
    en: "The alliance is part of a larger one.",
    zh: "属于更大的联盟。",
    phrase: { en: "{from} is part of {to}", zh: "{from}属于{to}" },
    connects: "direct",
    recommends: "leads",
  },
  FOUNDED: {
    from: ["Enterprise", "Organisation"],
    to: ["Alliance"],
    en: "The body founded the alliance.",
    zh: "发起成立。",
    phrase: { en: "{from} founded {to}", zh: "{from}发起成立了{to}" },
    connects: "direct",
    recommends: "never",
  },
  FOCUSES_ON: {
    from: ["Alliance"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The alliance is for work in the discipline.",
    zh: "联盟聚焦的专业。",
    phrase: { en: "{from} is for work in {to}", zh: "{from}聚焦{to}专业" },
    connects: "direct",
    recommends: "leads",
  },
  NEEDS: {
    from: ["Alliance"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The alliance says that it lacks the discipline.",
    zh: "联盟声明所缺的专业。",
    phrase: { en: "{from} says that it lacks {to}", zh: "{from}声明缺少{to}专业" },
    connects: "direct",
    recommends: "leads",
  },
} as const satisfies Relationships;
