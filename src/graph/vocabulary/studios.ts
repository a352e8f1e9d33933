import { date, integer, nameProperties, oneOf } from "./model.js";

export const studioNouns = {
  Studio: {
    room: "studios",
    plural: "studios",
    named: true,
    en: "An innovation studio.",
    zh: "创新工作室。",
    properties: {
      ...nameProperties,
      kind: oneOf("StudioKind", "Whose studio it is.", "工作室类别。"),
      mode: oneOf("StudioMode", "How it is built up.", "组织模式。"),
      foundedOn: date("When it was founded (EDTF).", "成立日期（EDTF）。"),
    },
    orders: ["foundedOn"],
  },
  DisciplineGroup: {
    room: "studios",
    plural: "disciplineGroups",
    named: true,
    en: "One of a studio's groups under “1 + N”.",
    zh: "“1 + N”模式下的专业组。",
    properties: {
      ...nameProperties,
      order: integer("Its place in its source's list, from 1.", "来源中的次序，自 1 起。"),
    },
    orders: ["order"],
  },
} as const;

export const studioRelationships = {
  HOSTED_BY: {
    from: ["Studio"],
    to: ["Enterprise"],
    dated: true,
    hubs: ["to"],
    en: "An enterprise hosts the studio.",
    zh: "工作室所在企业。",
  },
  HAS_GROUP: {
    from: ["Studio"],
    to: ["DisciplineGroup"],
    dated: true,
    en: "The studio has a discipline group.",
    zh: "工作室下设专业组。",
  },
} as const;
