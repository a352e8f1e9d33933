import { date, decimal, type Nouns, oneOf, type Relationships, required, text } from "./model.js";

export const figureNouns = {
  Figure: {
    room: "figures",
    plural: "figures",
    named: false,
    en: "A number, or a claim without one, that a source reports. It is not a count of the graph's nodes.",
    zh: "来源报道的数字（或无数值的说法），并非图中节点计数。",
    unnamed: { en: "a reported number", zh: "某项数字" },
    connects: "never",
    properties: {
      measure: required(oneOf("FigureMeasure", "What it counts.", "指标。")),
      value: decimal("The number in its unit; empty where the source gives none.", "数值；来源未给出则为空。"),
      bound: oneOf("FigureBound", "How the number is meant.", "数值界限。"),
      unit: text("Its unit: a count's noun, %, CNY.", "单位。"),
      period: date("The time it is counted over (EDTF).", "统计期间（EDTF）。"),
      asOf: date("The day it is counted on (EDTF).", "统计时点（EDTF）。"),
      scope: text("What it is counted over, as the source says.", "统计范围。"),
      level: oneOf("Level", "The level it speaks of.", "级别。"),
    },
    orders: ["measure", "value", "asOf"],
  },
} as const satisfies Nouns;

export const figureRelationships = {
  REPORTED: {
    from: ["Studio", "Enterprise", "Alliance", "Organisation", "Event", "Programme", "Region"],
    to: ["Figure"],
    hubs: ["from"],
    en: "The figure is about it.",
    zh: "该数字所指对象。",
    phrase: { en: "{to} is reported of {from}", zh: "{to}所指为{from}" },
    connects: "never",
    recommends: "never",
  },
  OUT_OF: {
    from: ["Figure"],
    to: ["Figure"],
    en: "The figure is a share of the other, as a source puts it; one numerator may have several denominators.",
    zh: "占比：分子与分母。",
    phrase: { en: "{from} is a share of {to}", zh: "{from}占{to}的一部分" },
    connects: "never",
    recommends: "never",
    properties: { share: decimal("The share in per cent, as the source gives it.", "占比（%）。") },
  },
} as const satisfies Relationships;
