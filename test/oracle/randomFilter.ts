import { getNamedType, type GraphQLInputObjectType } from "graphql";
import { datedProperties, nouns, relationships, type NounName, type Properties, type Property } from "../../src/vocabulary/index.js";
import type { Dice } from "./dice.js";
import type { Filter } from "./filterOf.js";
import { readingOf, type Reading } from "./readings.js";
import { operand, type Values } from "./values.js";

/** As deep as a filter may be. */
const deepest = 4;
const mostParts = 6;

const word: Property = { type: "string", en: "", zh: "" };
const truth: Property = { type: "boolean", en: "", zh: "" };
const identity: Properties = { id: word, implied: truth };

const fieldType = (of: GraphQLInputObjectType, name: string): GraphQLInputObjectType =>
  getNamedType(of.getFields()[name]?.type) as GraphQLInputObjectType;
const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

/** What all relationships of an edge carry. */
function carriedBy({ types, dated }: Reading): Properties {
  const shared = types
    .map((type) => relationships[type].properties ?? {})
    .reduce((all, each) => Object.fromEntries(Object.entries(all).filter(([name]) => name in each)));
  return { ...identity, ...(dated ? datedProperties : {}), ...shared };
}

/** Takes another value, where that leaves the statement as it is. */
export type Roll = () => void;

/** Random filters of an input type, within the limits. */
export class RandomFilter {
  private left = mostParts;
  readonly rolls: Roll[] = [];

  constructor(
    private readonly values: Values,
    private readonly dice: Dice,
  ) {}

  node(type: GraphQLInputObjectType, among: readonly NounName[], depth = deepest): Filter {
    const { dice } = this;
    const [only, second] = among;
    const known = Object.keys(type.getFields());
    return this.combined(type, depth, (level) => {
      if (only === undefined || second !== undefined) {
        const branch = dice.pick(known.filter((name) => among.includes(capital(name) as NounName)));
        return { [branch]: this.node(fieldType(type, branch), [capital(branch) as NounName], level) };
      }
      const edges = known.flatMap((name) => readingOf(only, name) ?? []);
      if (level > 1 && this.left > 0 && edges.length > 0 && dice.chance(0.55)) {
        const reading = dice.pick(edges);
        return { [reading.field]: this.through(fieldType(type, reading.field), reading, level - 1) };
      }
      const { properties, tree } = nouns[only];
      if (tree !== undefined && dice.chance(0.12)) return { under: operand("eq", word, this.values.ofNoun(only, "id"), dice) };
      const name = dice.pick(known.filter((each) => each in properties || each in identity));
      return {
        [name]: this.condition(fieldType(type, name), properties[name] ?? (identity[name] as Property), this.values.ofNoun(only, name)),
      };
    });
  }

  fact(type: GraphQLInputObjectType, reading: Reading, depth = deepest): Filter {
    const carried = carriedBy(reading);
    return this.combined(type, depth, () => {
      const name = this.dice.pick(Object.keys(type.getFields()).filter((each) => each in carried));
      return {
        [name]: this.condition(fieldType(type, name), carried[name] as Property, this.values.ofType(this.dice.pick(reading.types), name)),
      };
    });
  }

  /** One or two conditions, or some joined by `and`, `or`, `not`. */
  private combined(type: GraphQLInputObjectType, depth: number, single: (depth: number) => Filter): Filter {
    const { dice } = this;
    this.left--;
    if (dice.chance(0.03)) return {};
    if (depth > 1 && this.left > 0 && dice.chance(0.3)) {
      const inner = (): Filter => this.combined(type, depth - 1, single);
      const joint = dice.pick(["and", "or", "not"]);
      const rest = dice.chance(0.2) ? single(depth) : {};
      return { ...rest, [joint]: joint === "not" ? inner() : Array.from({ length: dice.pick([0, 1, 2, 2, 3]) }, inner) };
    }
    return { ...single(depth), ...(dice.chance(0.2) ? single(depth) : {}) };
  }

  private through(type: GraphQLInputObjectType, reading: Reading, depth: number): Filter {
    const { dice } = this;
    const one = (quantifier: string): Filter => {
      const inner = fieldType(type, quantifier);
      const ofNode = dice.chance(0.75) ? { node: this.node(fieldType(inner, "node"), reading.nodes, depth) } : {};
      return { [quantifier]: { ...ofNode, ...(dice.chance(0.4) ? { edge: this.fact(fieldType(inner, "edge"), reading, depth) } : {}) } };
    };
    return { ...one(dice.pick(["some", "none", "every"])), ...(this.left > 0 && dice.chance(0.1) ? one("some") : {}) };
  }

  private condition(type: GraphQLInputObjectType, property: Property, pool: readonly unknown[]): Filter {
    const operators = this.dice.some(Object.keys(type.getFields()), this.dice.chance(0.03) ? 0 : this.dice.pick([1, 1, 1, 1, 2]));
    const condition: Record<string, unknown> = {};
    for (const operator of operators) {
      const roll = (): void => void (condition[operator] = operand(operator, property, pool, this.dice));
      roll();
      if (operator !== "isNull") this.rolls.push(roll);
    }
    return condition;
  }
}
