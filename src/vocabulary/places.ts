import {
  nameProperties,
  type Nouns,
  oneOf,
  type Recommends,
  type Relationship,
  type Relationships,
  required,
  text,
  unique,
} from "./model.js";

export const placeNouns = {
  Region: {
    room: "places",
    plural: "regions",
    tree: "WITHIN",
    named: true,
    en: "An administrative division (GB/T 2260), in a tree; an area has no code.",
    zh: "行政区划（GB/T 2260）。",
    unnamed: { en: "an unnamed region", zh: "未具名地区" },
    connects: "end",
    properties: {
      ...nameProperties,
      code: unique(text("GB/T 2260 code, six digits; the country and areas have none.", "GB/T 2260 代码，六位。")),
      level: required(oneOf("RegionLevel", "Its level.", "级别。")),
    },
    orders: ["code"],
  },
  Industry: {
    room: "places",
    plural: "industries",
    tree: "INDUSTRY_BROADER",
    named: true,
    en: "A branch of industry (GB/T 4754), in a tree.",
    zh: "国民经济行业（GB/T 4754）。",
    unnamed: { en: "an unnamed industry", zh: "未具名行业" },
    connects: "end",
    properties: {
      ...nameProperties,
      code: unique(text("GB/T 4754 code: a letter, or a letter and digits.", "GB/T 4754 代码。")),
    },
    orders: ["code"],
  },
} as const satisfies Nouns;

const located = <F extends string, R extends Recommends>(from: F, recommends: R) =>
  ({
    verb: "LOCATED_IN",
    from: [from],
    to: ["Region"],
    dated: true,
    hubs: ["to"],
    en: "Where it is, by the narrowest region stated.",
    zh: "所在地区。",
    phrase: { en: "{from} is in {to}", zh: "{from}位于{to}" },
    connects: "reference",
    recommends,
  }) as const satisfies Relationship;

const inIndustry = <F extends string>(from: F) =>
  ({
    verb: "IN_INDUSTRY",
    from: [from],
    to: ["Industry"],
    hubs: ["to"],
    en: "The narrowest industry that surely holds what the source says.",
    zh: "所属行业。",
    phrase: { en: "{from} belongs to the industry {to}", zh: "{from}属于{to}行业" },
    connects: "reference",
    recommends: "never",
  }) as const satisfies Relationship;

export const placeRelationships = {
  STUDIO_LOCATED_IN: located("Studio", "weighs"),
  ENTERPRISE_LOCATED_IN: located("Enterprise", "weighs"),
  ORGANISATION_LOCATED_IN: located("Organisation", "never"),
  ALLIANCE_LOCATED_IN: located("Alliance", "weighs"),
  EVENT_LOCATED_IN: located("Event", "never"),
  WITHIN: {
    from: ["Region"],
    to: ["Region"],
    en: "The region lies within a larger one.",
    zh: "位于上级区划之内。",
    phrase: { en: "{from} lies in {to}", zh: "{from}位于{to}之内" },
    connects: "reference",
    recommends: "weighs",
  },
  ENTERPRISE_IN_INDUSTRY: inIndustry("Enterprise"),
  ALLIANCE_IN_INDUSTRY: inIndustry("Alliance"),
  ORGANISATION_IN_INDUSTRY: inIndustry("Organisation"),
  HONOUR_IN_INDUSTRY: inIndustry("Honour"),
  INDUSTRY_BROADER: {
    verb: "BROADER",
    from: ["Industry"],
    to: ["Industry"],
    en: "The industry's broader class.",
    zh: "上位行业。",
    phrase: { en: "{from} is a part of the broader industry {to}", zh: "{from}的上位行业是{to}" },
    connects: "reference",
    recommends: "never",
  },
} as const satisfies Relationships;
