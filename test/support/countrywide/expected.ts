import { nounNames, relationshipTypes, type NounName } from "../../../src/vocabulary/index.js";
import { drawFor } from "./draw.js";
import { joins } from "./joins.js";
import { sizesOf, type Size } from "./sizes.js";

const draws = 400;

/** About how many nodes and facts a country has, without making it; a little more than there are, for two facts between the same two are one. */
export function expectedSize(size: Size): number {
  const sizes = sizesOf(size);
  const nodes = nounNames.reduce((total, noun: NounName) => total + sizes[noun], 0);
  const draw = drawFor(1, "expected");
  const rules = relationshipTypes.flatMap((type) => (type === "STATED_IN" ? [] : joins[type]));
  const facts = rules.reduce((total, { each, from, to, share, digits: [least, most], times }) => {
    const mean = Array.from({ length: draws }, () => times(draw)).reduce((sum, one) => sum + one, 0) / draws;
    return total + sizes[each === "from" ? from : to] * share * ((most - least) / 10) * mean;
  }, 0);
  return Math.round(2 * nodes + facts);
}
