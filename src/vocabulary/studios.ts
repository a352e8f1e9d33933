import { among, date, integer, nameProperties, oneOf, text } from "./model.js";

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
    properties: {
      role: among(
        ["CORE"],
        oneOf("MembershipRole", "Its role in the studio, only where a source states one.", "在工作室中的角色，仅限来源写明者。"),
      ),
    },
  },
  PAIRED_WITH: {
    from: ["Studio"],
    to: ["Studio"],
    dated: true,
    en: "The studios are paired; the order of the two means nothing beyond the source's own.",
    zh: "结对共建。",
    properties: { scheme: text("The scheme that pairs them, as the source names it.", "结对机制。") },
  },
  OWNS: { from: ["Studio"], to: ["Patent"], en: "The patent is the studio's.", zh: "工作室的专利。" },
  PRODUCED: { from: ["Studio"], to: ["Achievement"], en: "The result or proposal is the studio's.", zh: "工作室的成果。" },
  TACKLED: { from: ["Studio", "Alliance"], to: ["TechnicalProblem"], en: "It took on the problem.", zh: "攻关的技术难题。" },
} as const;
