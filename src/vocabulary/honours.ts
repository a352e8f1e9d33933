import { date, integer, nameProperties, oneOf } from "./model.js";

export const honourNouns = {
  Honour: {
    room: "honours",
    plural: "honours",
    named: true,
    en: "A named title.",
    zh: "荣誉称号。",
    properties: {
      ...nameProperties,
      level: oneOf("Level", "Its level; one level may hold two rungs.", "级别。"),
      axis: oneOf("Axis", "The axis of its ladder.", "序列。"),
    },
    orders: ["level"],
  },
  Conferral: {
    room: "honours",
    plural: "conferrals",
    named: false,
    en: "One honour given to one recipient.",
    zh: "一次授予：一项荣誉授予一个对象。",
    properties: {
      on: date("When it was given (EDTF).", "授予日期（EDTF）。"),
      year: integer("The year that the decision is for.", "命名年度。"),
      revokedOn: date("When it was revoked (EDTF).", "撤销日期（EDTF）。"),
    },
    orders: ["on", "year"],
  },
} as const;

export const honourRelationships = {
  RECEIVED: {
    from: ["Person", "Studio", "Alliance", "Achievement"],
    to: ["Conferral"],
    en: "Who received it.",
    zh: "获得者。",
  },
  CONFERRAL_PART_OF: {
    verb: "PART_OF",
    from: ["Conferral"],
    to: ["Event"],
    hubs: ["to"],
    en: "The conferral is one of those that a decision made.",
    zh: "属于同一命名决定。",
  },
  OF: { from: ["Conferral"], to: ["Honour"], hubs: ["to"], en: "The honour given.", zh: "所授荣誉。" },
  HONOUR_CONFERRED_BY: {
    verb: "CONFERRED_BY",
    from: ["Honour"],
    to: ["Organisation"],
    hubs: ["to"],
    dated: true,
    en: "Who confers the title by rule.",
    zh: "依规授予机构。",
  },
  CONFERRAL_CONFERRED_BY: {
    verb: "CONFERRED_BY",
    from: ["Conferral"],
    to: ["Organisation"],
    hubs: ["to"],
    en: "Who gave it, where a source names the giver.",
    zh: "来源指明的授予机构。",
  },
  ABOVE: { from: ["Honour"], to: ["Honour"], en: "The next lower rung of the same ladder.", zh: "高于（同一序列的下一级）。" },
} as const;
