import { coded, date, type Nouns, oneOf, text, unique } from "./model.js";

export const patentNouns = {
  Patent: {
    room: "patents",
    plural: "patents",
    named: false,
    en: "A patent or an application for one.",
    zh: "专利或专利申请。",
    unnamed: { en: "a patent", zh: "某专利" },
    connects: "through",
    properties: {
      number: unique(
        coded("patent", text("Its number as the office writes it; a Chinese one ends with a check digit.", "专利号或申请号。")),
      ),
      titleZh: text("Title in Chinese.", "名称（中文）。"),
      titleEn: text("Title in English.", "名称（英文）。"),
      kind: oneOf("PatentKind", "What sort of patent it is.", "专利类别。"),
      filedOn: date("When it was applied for (EDTF).", "申请日期（EDTF）。"),
      grantedOn: date("When it was granted (EDTF).", "授权日期（EDTF）。"),
      status: oneOf("PatentStatus", "Where it stands.", "专利状态。"),
    },
    orders: ["number", "filedOn", "grantedOn"],
  },
} as const satisfies Nouns;
