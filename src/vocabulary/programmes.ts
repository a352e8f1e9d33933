import { nameProperties, type Nouns, oneOf, type Relationship, type Relationships, someOf, text } from "./model.js";

export const programmeNouns = {
  Programme: {
    room: "programmes",
    plural: "programmes",
    named: true,
    en: "A standing activity, scheme or facility.",
    zh: "常设活动、机制或设施。",
    unnamed: { en: "an unnamed programme", zh: "未具名项目" },
    connects: "through",
    properties: {
      ...nameProperties,
      kind: oneOf("ProgrammeKind", "What sort it is.", "类别。"),
      status: oneOf("Status", "Whether it exists yet, or still.", "状态。"),
      forms: someOf("ProgrammeForm", "How a mentoring programme joins people; empty for other programmes.", "带教形式。"),
    },
  },
} as const satisfies Nouns;

const serves = <F extends string>(from: F) =>
  ({
    verb: "SERVES",
    from: [from],
    to: ["Aspect"],
    dated: true,
    hubs: ["to"],
    en: "It serves the aspect.",
    zh: "服务于该方面。",
    phrase: { en: "{from} serves {to}", zh: "{from}服务于{to}" },
    connects: "reference",
    recommends: "never",
    properties: {
      calledZh: text("What the source calls the aspect, in Chinese.", "来源的叫法（中文）。"),
      calledEn: text("What the source calls the aspect, in English.", "来源的叫法（英文）。"),
    },
  }) as const satisfies Relationship;

export const programmeRelationships = {
  RUNS: {
    from: ["Enterprise", "Organisation", "Alliance", "Studio"],
    to: ["Programme"],
    dated: true,
    hubs: ["from"],
    en: "The body runs the programme.",
    zh: "开展。",
    phrase: { en: "{from} runs {to}", zh: "{from}开展{to}" },
    connects: "direct",
    recommends: "never",
  },
  STUDIO_SERVES: serves("Studio"),
  ALLIANCE_SERVES: serves("Alliance"),
  PROGRAMME_SERVES: serves("Programme"),
} as const satisfies Relationships;
