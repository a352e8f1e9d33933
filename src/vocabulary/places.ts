import { nameProperties, oneOf, required, text, unique } from "./model.js";

export const placeNouns = {
  Region: {
    room: "places",
    plural: "regions",
    tree: "WITHIN",
    named: true,
    en: "An administrative division (GB/T 2260), in a tree; an area has no code.",
    zh: "行政区划（GB/T 2260）。",
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
    properties: {
      ...nameProperties,
      code: unique(text("GB/T 4754 code: a letter, or a letter and digits.", "GB/T 4754 代码。")),
    },
    orders: ["code"],
  },
} as const;

const located = <F extends string>(from: F) =>
  ({
    verb: "LOCATED_IN",
    from: [from],
    to: ["Region"],
    dated: true,
    hubs: ["to"],
    en: "Where it is, by the narrowest region stated.",
    zh: "所在地区。",
  }) as const;

const inIndustry = <F extends string>(from: F) =>
  ({
    verb: "IN_INDUSTRY",
    from: [from],
    to: ["Industry"],
    hubs: ["to"],
    en: "The narrowest industry that surely holds what the source says.",
    zh: "所属行业。",
  }) as const;

export const placeRelationships = {
  STUDIO_LOCATED_IN: located("Studio"),
  ENTERPRISE_LOCATED_IN: located("Enterprise"),
  ORGANISATION_LOCATED_IN: located("Organisation"),
  ALLIANCE_LOCATED_IN: located("Alliance"),
  EVENT_LOCATED_IN: located("Event"),
  WITHIN: { from: ["Region"], to: ["Region"], en: "The region lies within a larger one.", zh: "位于上级区划之内。" },
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
  },
} as const;
