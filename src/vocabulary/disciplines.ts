import { nameProperties } from "./model.js";

export const disciplineNouns = {
  Discipline: {
    room: "disciplines",
    plural: "disciplines",
    tree: "DISCIPLINE_BROADER",
    named: true,
    en: "A field of work, in an editorial tree (SKOS broader).",
    zh: "专业领域（编辑分类树）。",
    properties: { ...nameProperties },
  },
} as const;

const inDiscipline = <F extends string>(from: F) =>
  ({
    verb: "IN_DISCIPLINE",
    from: [from],
    to: ["Discipline"],
    hubs: ["to"],
    en: "The discipline that it is about.",
    zh: "所属专业。",
  }) as const;

export const disciplineRelationships = {
  COVERS: {
    from: ["DisciplineGroup"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The group covers the discipline.",
    zh: "专业组覆盖的专业。",
  },
  STUDIO_PRACTISES: {
    verb: "PRACTISES",
    from: ["Studio"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The studio works in the discipline.",
    zh: "工作室从事的专业。",
  },
  PERSON_PRACTISES: {
    verb: "PRACTISES",
    from: ["Person"],
    to: ["Discipline"],
    dated: true,
    hubs: ["to"],
    en: "The person works in the discipline.",
    zh: "人员从事的专业。",
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
  },
} as const;
