import type { RelationshipType } from "../../../src/vocabulary/index.js";
import { any, between, broader, byFours, each, earlier, hub, into, same, type Rule } from "./rules.js";

/** A third of the studios work in this discipline, the second from the top. */
const trade = 20;
/** A province with a fifth of all. */
const province = 5;

const member = { role: "MEMBER" };

/** How a country's studios and all around them are joined; a type that the vocabulary gains wants a line here. */
export const joins: Readonly<Record<Exclude<RelationshipType, "STATED_IN">, readonly Rule[]>> = {
  // Studios and their people.
  MEMBER_OF: [
    into("Person", "Studio", same, { carries: { role: "LEAD" }, as: "lead" }),
    into("Person", "Studio", any(), { times: between(4, 29, 12), carries: member }),
  ],
  MENTORS: [each("Person", "Person", earlier(), { share: 0.15 })],
  HOLDS_POST: [
    into("Person", "Enterprise", any(), { share: 0.6, as: "chair" }),
    each("Person", "Enterprise", hub(0.3), { share: 0.1 }),
    each("Person", "Organisation", hub(0.3), { share: 0.1 }),
    each("Person", "Alliance", hub(0.4), { share: 0.04 }),
  ],
  HOSTED_BY: [each("Studio", "Enterprise", hub(0.05, 0, 3))],
  HAS_GROUP: [into("Studio", "DisciplineGroup", byFours, { carries: { role: null } })],
  COVERS: [each("DisciplineGroup", "Discipline", hub(0.3, trade))],
  PAIRED_WITH: [each("Studio", "Studio", earlier(), { share: 0.1 })],
  STUDIO_PRACTISES: [each("Studio", "Discipline", hub(0.28, trade), { share: 0.97, times: between(1, 2) })],
  PERSON_PRACTISES: [each("Person", "Discipline", hub(0.3, trade), { share: 0.3 })],
  SUBSIDIARY_OF: [each("Enterprise", "Enterprise", earlier(0.3), { share: 0.4 })],

  // What they find out.
  OWNS: [into("Studio", "Patent", hub(0.01, 0, 3), { share: 0.7 })],
  INVENTED: [into("Person", "Patent", any(2), { times: between(1, 4, 2) })],
  PRODUCED: [into("Studio", "Achievement", hub(0.01, 0, 3), { share: 0.7 })],
  CREATED: [into("Person", "Achievement", any(2), { times: between(1, 3, 2) })],
  TACKLED: [into("Studio", "TechnicalProblem", any(3), { share: 0.8 }), into("Alliance", "TechnicalProblem", any(2), { share: 0.25 })],
  PATENT_IN_DISCIPLINE: [each("Patent", "Discipline", hub(0.3, trade))],
  ACHIEVEMENT_IN_DISCIPLINE: [each("Achievement", "Discipline", hub(0.3, trade))],
  PROBLEM_IN_DISCIPLINE: [each("TechnicalProblem", "Discipline", hub(0.3, trade))],
  DISCIPLINE_BROADER: [each("Discipline", "Discipline", broader("Discipline"))],

  // Alliances.
  STUDIO_MEMBER_OF: [
    into("Studio", "Alliance", any(), { carries: { role: "LEADING_UNIT" }, as: "leading" }),
    each("Studio", "Alliance", hub(0.25), { share: 0.4, carries: member }),
  ],
  ENTERPRISE_MEMBER_OF: [
    into("Enterprise", "Alliance", any(), { share: 0.3, carries: { role: "CHAIR" }, as: "chair" }),
    each("Enterprise", "Alliance", hub(0.3), { share: 0.4, carries: member }),
  ],
  ALLIANCE_PART_OF: [each("Alliance", "Alliance", earlier(0.2), { share: 0.5 })],
  FOUNDED: [into("Organisation", "Alliance", any(3), { share: 0.6 }), into("Enterprise", "Alliance", any(3), { share: 0.6 })],
  FOCUSES_ON: [each("Alliance", "Discipline", hub(0.35, trade), { times: between(1, 3) })],
  NEEDS: [each("Alliance", "Discipline", hub(0.35, trade), { times: between(1, 3) })],

  // Unions and what they do.
  ORGANISATION_PART_OF: [
    each("Organisation", "Enterprise", any(), { share: 0.4 }),
    each("Organisation", "Organisation", earlier(0.1), { share: 0.1 }),
  ],
  SUBORDINATE_TO: [each("Organisation", "Organisation", earlier(0.3))],
  ORGANISED: [into("Organisation", "Event", hub(0.3), { share: 0.7 }), into("Enterprise", "Event", hub(0.3), { share: 0.4 })],
  RUNS: [
    into("Studio", "Programme", hub(0.4), { share: 0.4 }),
    into("Enterprise", "Programme", hub(0.4), { share: 0.4 }),
    into("Organisation", "Programme", hub(0.4), { share: 0.4 }),
    into("Alliance", "Programme", hub(0.4), { share: 0.4 }),
  ],
  STUDIO_SERVES: [each("Studio", "Aspect", hub(0.3), { share: 0.2 })],
  ALLIANCE_SERVES: [each("Alliance", "Aspect", hub(0.5))],
  PROGRAMME_SERVES: [each("Programme", "Aspect", hub(0.3), { share: 0.6 })],

  // Events.
  TOOK_PART: [
    into("Person", "Participation", hub(0.15, 0, 3), { digits: [0, 6] }),
    into("Organisation", "Participation", hub(0.3), { digits: [6, 8] }),
    into("Enterprise", "Participation", hub(0.3), { digits: [8, 10] }),
  ],
  IN: [each("Participation", "Event", hub(0.1))],
  ON_BEHALF_OF: [
    each("Participation", "Organisation", hub(0.2), { share: 0.4 }),
    each("Participation", "Enterprise", hub(0.2), { share: 0.4 }),
    each("Participation", "Alliance", hub(0.2), { share: 0.3 }),
    each("Participation", "Studio", hub(0.2), { share: 0.3 }),
  ],
  ABOUT: [
    each("Event", "Studio", hub(0.3), { share: 0.5 }),
    each("Event", "Alliance", hub(0.3), { share: 0.5 }),
    each("Event", "Programme", hub(0.4), { share: 0.4 }),
    each("Event", "Honour", hub(0.4), { share: 0.4 }),
  ],
  EVENT_PART_OF: [each("Event", "Event", earlier(0.2), { share: 0.2 })],
  EVENT_CONSIDERED: [each("Event", "Aspect", hub(0.3), { times: between(0, 2) })],
  PARTICIPATION_CONSIDERED: [each("Participation", "Aspect", hub(0.3), { share: 0.5 })],

  // Honours.
  RECEIVED: [
    into("Person", "Conferral", any(2), { digits: [0, 5] }),
    into("Studio", "Conferral", any(2), { digits: [5, 8] }),
    into("Alliance", "Conferral", any(2), { digits: [8, 9] }),
    into("Achievement", "Conferral", any(2), { digits: [9, 10] }),
  ],
  CONFERRAL_PART_OF: [each("Conferral", "Event", hub(0.3), { share: 0.7 })],
  OF: [each("Conferral", "Honour", hub(0.3))],
  HONOUR_CONFERRED_BY: [each("Honour", "Organisation", hub(0.6))],
  CONFERRAL_CONFERRED_BY: [each("Conferral", "Organisation", hub(0.3), { share: 0.6 })],
  ABOVE: [each("Honour", "Honour", earlier(), { share: 0.8 })],

  // Places.
  STUDIO_LOCATED_IN: [each("Studio", "Region", hub(0.2, province))],
  ENTERPRISE_LOCATED_IN: [each("Enterprise", "Region", hub(0.3, province))],
  ORGANISATION_LOCATED_IN: [each("Organisation", "Region", hub(0.3, province))],
  ALLIANCE_LOCATED_IN: [each("Alliance", "Region", hub(0.5, province))],
  EVENT_LOCATED_IN: [each("Event", "Region", hub(0.3, province))],
  WITHIN: [each("Region", "Region", broader("Region"))],
  ENTERPRISE_IN_INDUSTRY: [each("Enterprise", "Industry", hub(0.3))],
  ALLIANCE_IN_INDUSTRY: [each("Alliance", "Industry", hub(0.5))],
  ORGANISATION_IN_INDUSTRY: [each("Organisation", "Industry", hub(0.3), { share: 0.6 })],
  HONOUR_IN_INDUSTRY: [each("Honour", "Industry", hub(0.6))],
  INDUSTRY_BROADER: [each("Industry", "Industry", broader("Industry"))],

  // Numbers.
  REPORTED: (["Studio", "Enterprise", "Alliance", "Organisation", "Event", "Programme", "Region"] as const).map((noun) =>
    into(noun, "Figure", hub(0.5), { share: 0.16 }),
  ),
  OUT_OF: [each("Figure", "Figure", earlier(), { share: 0.2 })],
};
