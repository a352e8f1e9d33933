import { nameProperties } from "./model.js";

export const disciplineNouns = {
  Discipline: {
    room: "disciplines",
    plural: "disciplines",
    named: true,
    en: "A field of work, in an editorial tree (SKOS broader).",
    zh: "专业领域（编辑分类树）。",
    properties: { ...nameProperties },
  },
} as const;

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
  DISCIPLINE_BROADER: {
    verb: "BROADER",
    from: ["Discipline"],
    to: ["Discipline"],
    en: "The discipline's broader discipline.",
    zh: "上位专业。",
  },
} as const;
