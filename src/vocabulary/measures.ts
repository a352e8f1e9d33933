import type { enumerations } from "./enumerations.js";
import type { NounName } from "./index.js";

export type FigureMeasure = keyof (typeof enumerations)["FigureMeasure"]["values"];

/**
 * The edges along which the graph records one by one what a measure counts, for each noun that reports it; distinct nodes
 * at the end are counted. A measure that is not here has nothing to be held against.
 */
export const recordedAs: Partial<Record<FigureMeasure, Partial<Record<NounName, readonly string[]>>>> = {
  MEMBERS: { Studio: ["members"] },
  DISCIPLINE_GROUPS: { Studio: ["disciplineGroups"] },
  PATENTS: { Studio: ["patents"] },
  ACHIEVEMENTS: { Studio: ["achievements"] },
  PROBLEMS_TACKLED: { Studio: ["technicalProblems"], Alliance: ["technicalProblems"] },
  STUDIOS: { Alliance: ["studios"], Enterprise: ["studios"], Region: ["studios"] },
  STUDIOS_NAMED: { Event: ["conferrals"], Organisation: ["conferrals"] },
  ATTENDEES: { Event: ["participations", "participant"] },
};
