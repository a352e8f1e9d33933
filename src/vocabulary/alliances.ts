import { among, date, nameProperties, oneOf, text } from "./model.js";

export const allianceNouns = {
  Alliance: {
    room: "alliances",
    plural: "alliances",
    tree: "ALLIANCE_PART_OF",
    named: true,
    en: "Studios joined for common work; alliances nest.",
    zh: "工作室联盟，可嵌套。",
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
} as const;

const role = among(["LEADING_UNIT", "CHAIR", "MEMBER"], oneOf("MembershipRole", "Role in the alliance.", "在联盟中的角色。"));

/** An alliance has one leading unit and one chair at a time, be it a studio or an enterprise. */
const rotating = ["LEADING_UNIT", "CHAIR"];

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
    properties: { role },
  },
  ALLIANCE_PART_OF: {
    verb: "PART_OF",
    from: ["Alliance"],
    to: ["Alliance"],
    dated: true,
    en: "The alliance is part of a larger one.",
    zh: "属于更大的联盟。",
  },
  FOUNDED: {
    from: ["Enterprise", "Organisation"],
    to: ["Alliance"],
    en: "The body founded the alliance.",
    zh: "发起成立。",
  },
  FOCUSES_ON: {
    from: ["Alliance"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The alliance is for work in the discipline.",
    zh: "联盟聚焦的专业。",
  },
  NEEDS: {
    from: ["Alliance"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The alliance says that it lacks the discipline.",
    zh: "联盟声明所缺的专业。",
  },
} as const;
