import { getNamedType, isEnumType, type GraphQLArgument, type GraphQLEnumType, type GraphQLInputObjectType } from "graphql";
import type { NounName } from "../../src/vocabulary/index.js";
import type { Dice } from "./dice.js";
import { RandomFilter, type Roll } from "./randomFilter.js";
import type { Reading } from "./readings.js";
import type { Values } from "./values.js";

interface OfList {
  readonly reading: Reading | null;
  /** The nouns that the list can hold. */
  readonly among: readonly NounName[];
  /** It has no lists below. */
  readonly leaf: boolean;
  readonly hasDay: boolean;
  readonly size: number;
}

interface Given {
  readonly value: unknown;
  readonly rolls?: readonly Roll[];
  /** Gives another value in place of this one. */
  readonly again?: () => unknown;
}

/** Now and then a page or a day that is refused. */
const wrong = 0.01;

/** What an argument of a list is asked with, or null. Those of a page can be changed later, so they are always there. */
export function argumentValue(
  { name, type }: GraphQLArgument,
  { reading, among, leaf, hasDay, size }: OfList,
  values: Values,
  dice: Dice,
): Given | null {
  const named = getNamedType(type);
  const filter = (fill: (random: RandomFilter) => unknown): Given => {
    const random = new RandomFilter(values, dice);
    return { value: fill(random), rolls: random.rolls };
  };
  switch (name) {
    case "first":
      return { value: leaf && dice.chance(2 * wrong) ? dice.pick([0, 101]) : size };
    case "last":
      return { value: dice.chance(wrong) ? 3 : null };
    case "after":
    case "before":
      return { value: null };
    case "orderBy":
      return { value: dice.chance(0.3) ? null : dice.pick((named as GraphQLEnumType).getValues()).name };
    case "filter":
      return dice.chance(0.4) ? filter((random) => random.node(named as GraphQLInputObjectType, among)) : null;
    case "edgeFilter":
      return reading !== null && dice.chance(0.3) ? filter((random) => random.fact(named as GraphQLInputObjectType, reading)) : null;
    case "includeImplied":
      return dice.chance(0.3) ? { value: dice.chance(0.2) } : null;
    case "asOf":
      return dice.chance(0.45) ? { value: dice.chance(wrong) ? "2024-02-30" : values.day(dice), again: () => values.day(dice) } : null;
    case "certainty":
      return isEnumType(named) && dice.chance(hasDay ? 0.5 : wrong)
        ? { value: dice.some(named.getValues(), dice.between(1, 3)).map((each) => each.name) }
        : null;
    default:
      return null;
  }
}
