import { nameProperties, type Nouns, type Relationship, type Relationships } from "./model.js";

export const disciplineNouns = {
  Discipline: {
    room: "disciplines",
    plural: "disciplines",
    tree: "DISCIPLINE_BROADER",
    named: true,
    en: "A field of work, in an editorial tree (SKOS broader).",
    zh: "专业领域（编辑分类树）。",
    unnamed: { en: "an unnamed discipline", zh: "未具名专业" },
    connects: "through",
    properties: { ...nameProperties },
  },
} as const satisfies Nouns;

const inDiscipline = <F extends string>(from: F) =>
  ({
    verb: "IN_DISCIPLINE",
    from: [from],
    to: ["Discipline"],
    hubs: ["to"],
    en: "The discipline that it is about.",
    zh: "所属专业。",
    phrase: { en: "{from} is about {to}", zh: "{from}属于{to}专业" },
    connects: "direct",
    recommends: "never",
  }) as const satisfies Relationship;

export const disciplineRelationships = {
  COVERS: {
    from: ["DisciplineGroup"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The group covers the discipline.",
    zh: "专业组覆盖的专业。",
    phrase: { en: "{from} covers {to}", zh: "{from}覆盖{to}专业" },
    connects: { how: "through", passage: "from", other: "goal" },
    recommends: "leads",
  },
  STUDIO_PRACTISES: {
    verb: "PRACTISES",
    from: ["Studio"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The studio works in the discipline.",
    zh: "工作室从事的专业。",
    phrase: { en: "{from} works in {to}", zh: "{from}从事{to}专业" },
    connects: "direct",
    recommends: "leads",
  },
  PERSON_PRACTISES: {
    verb: "PRACTISES",
    from: ["Person"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The person works in the discipline.",
    zh: "人员从事的专业。",
    phrase: { en: "{from} works in {to}", zh: "{from}从事{to}专业" },
    connects: "direct",
    recommends: "leads",
  },
  PATENT_IN_DISCIPLINE: inDiscipline("Patent"),
  ACHIEVEMENT_IN_DISCIPLINE: inDiscipline("Achievement"),
  PROBLEM_IN_DISCIPLINE: inDiscipline("TechnicalProblem"),
  DISCIPLINE_BROADER: {
    verb: "BROADER",
    from: ["Discipline"],
    to: ["Discipline"],
    en: "The discipline's broader discipline.",
    zh: "上位专业。",
    phrase: { en: "{from} is a part of the broader discipline {to}", zh: "{from}的上位专业是{to}" },
    connects: "direct",
    recommends: "leads",
  },
} as const satisfies Relationships;
