import { date, integer, nameProperties, oneOf, required, text, texts } from "./model.js";

export const eventNouns = {
  Event: {
    room: "events",
    plural: "events",
    named: true,
    en: "Something that took place or is planned.",
    zh: "已发生或计划中的事件。",
    properties: {
      ...nameProperties,
      kind: oneOf("EventKind", "What sort of event it is.", "事件类别。"),
      level: oneOf("Level", "Its level.", "级别。"),
      status: oneOf("Status", "Whether it took place.", "状态。"),
      on: date("When it took place, or the latest day expected of a planned one (EDTF).", "日期（EDTF）。"),
      endedOn: date("When it ended (EDTF).", "结束日期（EDTF）。"),
      outcome: text("What came of it, in our words.", "结果。"),
      othersPresent: texts("Unnamed people who were there, as short texts.", "其他在场者。"),
    },
    orders: ["on"],
  },
  Participation: {
    room: "events",
    plural: "participations",
    named: false,
    en: "Someone's part in an event; one for each role.",
    zh: "参与情况；一角色一条。",
    properties: {
      role: required(oneOf("ParticipationRole", "What they did there.", "参与角色。")),
      order: integer("Place in the source's order, from 1.", "来源中的次序，自 1 起。"),
      remarkZh: text("What they said, in our words, in Chinese.", "发言概要（中文）。"),
      remarkEn: text("What they said, in our words, in English.", "发言概要（英文）。"),
    },
    orders: ["order"],
  },
  Aspect: {
    room: "events",
    plural: "aspects",
    named: true,
    en: "One side of the work: a function, an activity, a point looked at.",
    zh: "工作的一个方面。",
    properties: { ...nameProperties },
  },
} as const;

export const eventRelationships = {
  TOOK_PART: {
    from: ["Person", "Organisation", "Enterprise"],
    to: ["Participation"],
    hubs: ["from"],
    en: "Who took part.",
    zh: "参与者。",
  },
  IN: { from: ["Participation"], to: ["Event"], hubs: ["to"], en: "The event taken part in.", zh: "所参与事件。" },
  ON_BEHALF_OF: {
    from: ["Participation"],
    to: ["Organisation", "Enterprise", "Alliance", "Studio"],
    hubs: ["to"],
    en: "The body for which they took part, which need not be that of their post.",
    zh: "所代表的单位。",
  },
  ABOUT: {
    from: ["Event"],
    to: ["Studio", "Alliance", "Programme", "Honour"],
    hubs: ["to"],
    en: "What the event was about.",
    zh: "事件对象。",
  },
  EVENT_PART_OF: {
    verb: "PART_OF",
    from: ["Event"],
    to: ["Event"],
    en: "The event was part of a larger one.",
    zh: "属于更大的事件。",
  },
  EVENT_CONSIDERED: {
    verb: "CONSIDERED",
    from: ["Event"],
    to: ["Aspect"],
    hubs: ["to"],
    en: "The event looked at the aspect.",
    zh: "事件考察的方面。",
  },
  PARTICIPATION_CONSIDERED: {
    verb: "CONSIDERED",
    from: ["Participation"],
    to: ["Aspect"],
    hubs: ["to"],
    en: "This participant looked at the aspect, or spoke of it.",
    zh: "该参与者考察或谈到的方面。",
  },
} as const;
