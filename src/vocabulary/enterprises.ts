import { coded, nameProperties, type Nouns, type Relationships, text, unique } from "./model.js";

export const enterpriseNouns = {
  Enterprise: {
    room: "enterprises",
    plural: "enterprises",
    named: true,
    en: "A company. One that its source does not name has no name and is described instead.",
    zh: "企业；来源未具名者以描述代之。",
    unnamed: { en: "an unnamed company", zh: "未具名企业" },
    connects: "through",
    properties: {
      ...nameProperties,
      uscc: unique(coded("uscc", text("Unified social credit code (GB 32100), 18 characters.", "统一社会信用代码（GB 32100），18 位。"))),
      ownership: text("Ownership, as a source states it.", "所有制。"),
      describedZh: text("What is known of an unnamed company, in Chinese.", "未具名企业的描述（中文）。"),
      describedEn: text("What is known of an unnamed company, in English.", "未具名企业的描述（英文）。"),
    },
  },
} as const satisfies Nouns;

export const enterpriseRelationships = {
  SUBSIDIARY_OF: {
    from: ["Enterprise"],
    to: ["Enterprise"],
    dated: true,
    hubs: ["to"],
    en: "The company is a subsidiary of the other.",
    zh: "子公司隶属母公司。",
    phrase: { en: "{from} is a subsidiary of {to}", zh: "{from}是{to}的子公司" },
    connects: "direct",
    recommends: "leads",
  },
} as const satisfies Relationships;
