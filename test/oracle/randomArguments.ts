import { getNamedType, isEnumType, type GraphQLArgument, type GraphQLEnumType, type GraphQLInputObjectType } from "graphql";
import type { NounName } from "../../src/graph/vocabulary/index.js";
import type { Dice } from "./dice.js";
import { RandomFilter } from "./randomFilter.js";
import type { Reading } from "./readings.js";
import type { Values } from "./values.js";

interface OfList {
  readonly reading: Reading | null;
  /** The nouns that the list can hold. */
  readonly among: readonly NounName[];
  /** It has no lists below. */
  readonly leaf: boolean;
}

/** Now and then a page or a day that is refused. */
const wrong = 0.01;

/** What an argument of a list is asked with; undefined leaves it out. Those of a page can be changed later, so they are always there. */
export function argumentValue({ name, type }: GraphQLArgument, size: number, { reading, among, leaf }: OfList, values: Values, dice: Dice): unknown {
  const named = getNamedType(type);
  switch (name) {
    case "first":
      return leaf && dice.chance(2 * wrong) ? dice.pick([0, 101]) : size;
    case "last":
      return dice.chance(wrong) ? 3 : null;
    case "after":
    case "before":
      return null;
    case "orderBy":
      return dice.chance(0.3) ? null : dice.pick((named as GraphQLEnumType).getValues()).name;
    case "filter":
      return dice.chance(0.4) ? new RandomFilter(values, dice).node(named as GraphQLInputObjectType, among) : undefined;
    case "edgeFilter":
      return reading !== null && dice.chance(0.3) ? new RandomFilter(values, dice).fact(named as GraphQLInputObjectType, reading) : undefined;
    case "includeImplied":
      return dice.chance(0.3) ? dice.chance(0.2) : undefined;
    case "asOf":
      return dice.chance(0.45) ? (dice.chance(wrong) ? "2024-02-30" : values.day(dice)) : undefined;
    default:
      return isEnumType(named) && dice.chance(0.4) ? dice.some(named.getValues(), dice.between(1, 3)).map((each) => each.name) : undefined;
  }
}
