/** What draws two studios of a made-up world together, per unit of each trait. */
export interface Pull {
  /** One practises what the other's alliance says it needs and no studio in it has: 0 or 1 each way. */
  readonly complement: number;
  /** Their disciplines are other ones of the same field: 0 or 1. */
  readonly neighbours: number;
  /** They share a discipline: 0 or 1. */
  readonly same: number;
  /** The logarithm of one more than the events at which people of both were. */
  readonly met: number;
  /** The logarithm of one more than the partners that both had before. */
  readonly partners: number;
  readonly sameAlliance: number;
  readonly sameProvince: number;
  /** The logarithm of one more than the results of the other that were transformed. */
  readonly record: number;
}

export type WorldName = "complementary" | "homophilous" | "shuffled";

export const worldNames: readonly WorldName[] = ["complementary", "homophilous", "shuffled"];

const complementary: Pull = {
  complement: 3,
  neighbours: 1.2,
  same: -0.5,
  met: 1.2,
  partners: 0.8,
  sameAlliance: -1.5,
  sameProvince: 0.5,
  record: 0.3,
};
const homophilous: Pull = {
  complement: 0,
  neighbours: 0.3,
  same: 3.5,
  met: 1,
  partners: 0.8,
  sameAlliance: 1,
  sameProvince: 0.8,
  record: 0.2,
};

/** In the shuffled world the later pairs have any other ends, so that nothing is to be learnt. */
export const pulls: Readonly<Record<WorldName, Pull>> = { complementary, homophilous, shuffled: complementary };

/** How large a world is, and how long it lasts. */
export const parameters = {
  studios: 300,
  enterprises: 80,
  alliances: 15,
  provinces: 8,
  industries: 6,
  /** Disciplines of each level of their tree, from the top: fields, and the leaves below each. */
  fields: 16,
  leavesOfField: 5,
  peopleOfStudio: 4,
  events: 220,
  peopleOfEvent: 6,
  /** How often a guest of an event is from the event's own province. */
  guestsFromNear: 0.7,
  inAlliance: 0.8,
  mostResults: 12,
  /** Pairs of each studio before the day, and after. */
  pairsBefore: 1,
  pairsAfter: 3,
  /** The day on which a recommendation is asked for. */
  day: "2022-01-01",
} as const;
