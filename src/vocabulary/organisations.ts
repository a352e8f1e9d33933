import { nameProperties, type Nouns, oneOf, type Relationships } from "./model.js";

export const organisationNouns = {
  Organisation: {
    room: "organisations",
    plural: "organisations",
    tree: "SUBORDINATE_TO",
    named: true,
    en: "A union or federation, an enterprise's own union, a committee, a bureau, a people's congress.",
    zh: "组织：工会、委员会、局、人大等。",
    unnamed: { en: "an unnamed organisation", zh: "未具名组织" },
    connects: "through",
    properties: {
      ...nameProperties,
      kind: oneOf("OrganisationKind", "What sort of body it is.", "组织类别。"),
      axis: oneOf("Axis", "By region or by industry; for unions only.", "区域或产业（仅工会）。"),
      level: oneOf("Level", "Its level.", "级别。"),
    },
    orders: ["level"],
  },
} as const satisfies Nouns;

export const organisationRelationships = {
  ORGANISATION_PART_OF: {
    verb: "PART_OF",
    from: ["Organisation"],
    to: ["Enterprise", "Organisation"],
    dated: true,
    en: "The organisation is part of an enterprise or of another organisation.",
    zh: "隶属于企业或其他组织的内部机构。",
    phrase: { en: "{from} is part of {to}", zh: "{from}是{to}的内部机构" },
    connects: "direct",
    recommends: "never",
  },
  SUBORDINATE_TO: {
    from: ["Organisation"],
    to: ["Organisation"],
    dated: true,
    hubs: ["to"],
    en: "A union is under a higher union.",
    zh: "下级工会隶属上级工会。",
    phrase: { en: "{from} is under {to}", zh: "{from}隶属{to}" },
    connects: "never",
    recommends: "never",
    properties: { axis: oneOf("Axis", "The axis of the subordination.", "隶属序列。") },
  },
  ORGANISED: {
    from: ["Organisation", "Enterprise"],
    to: ["Event"],
    hubs: ["from"],
    en: "The body organised the event.",
    zh: "主办。",
    phrase: { en: "{from} organised {to}", zh: "{from}主办了{to}" },
    connects: "direct",
    recommends: "never",
  },
} as const satisfies Relationships;
