import type { FilterInput } from "../../../src/graph/compose/conditions.js";
import type { FactContent, GraphContent, NodeContent } from "../../../src/graph/content.js";
import { edgeOf } from "../../../src/graph/fragments.js";

// What a filter means, said again in plain TypeScript: two-valued, with no Cypher in it.

type Values = Readonly<Record<string, unknown>>;
type Condition = Readonly<Record<string, unknown>>;

export const absent = (value: unknown): boolean => value === null || value === undefined;

function meets(value: unknown, condition: Condition): boolean {
  return Object.entries(condition).every(([operator, wanted]) => {
    const [a, b] = [value as string, wanted as string];
    switch (operator) {
      case "isNull":
        return absent(value) === wanted;
      case "eq":
        return value === wanted;
      case "ne":
        return value !== wanted;
      case "in":
        return !absent(value) && (wanted as unknown[]).includes(value);
      case "has":
        return ((value ?? []) as unknown[]).includes(wanted);
      case "contains":
        return !absent(value) && a.includes(b);
      case "startsWith":
        return !absent(value) && a.startsWith(b);
      case "gt":
        return !absent(value) && a > b;
      case "gte":
        return !absent(value) && a >= b;
      case "lt":
        return !absent(value) && a < b;
      case "lte":
        return !absent(value) && a <= b;
      default:
        throw new Error(operator);
    }
  });
}

function combined(filter: FilterInput, single: (key: string, value: FilterInput) => boolean): boolean {
  return Object.entries(filter).every(([key, value]) => {
    if (key === "and") return (value as FilterInput[]).every((each) => combined(each, single));
    if (key === "or") return (value as FilterInput[]).some((each) => combined(each, single));
    if (key === "not") return !combined(value as FilterInput, single);
    return single(key, value as FilterInput);
  });
}

const impliedFact = ({ statedIn }: FactContent): boolean => statedIn.every((place) => place.endsWith("?"));

/** Tells whether a filter keeps a node of a content. */
export function keeperOf(content: GraphContent): (node: NodeContent, filter: FilterInput) => boolean {
  const nodes = new Map(content.nodes.map((each) => [each.id, each]));
  return function keeps({ noun, id, implied, properties }: NodeContent, filter: FilterInput): boolean {
    return combined(filter, (key, value) => {
      const edge = edgeOf(noun, key);
      if (edge === undefined) return meets(({ ...properties, id, implied } as Values)[key], value);
      const [near, far] = edge.parentEnd === "from" ? (["from", "to"] as const) : (["to", "from"] as const);
      const found = content.facts.filter((each) => edge.relationships.includes(each.type) && each[near] === id && edge.nodes.includes((nodes.get(each[far]) as NodeContent).noun));
      const fits = (each: FactContent, { node, edge: fact }: { node?: FilterInput; edge?: FilterInput }): boolean => {
        const end = nodes.get(each[far]) as NodeContent;
        const byNoun = (of: FilterInput): boolean => (edge.nodes.length === 1 ? keeps(end, of) : combined(of, (name, branch) => name === end.noun.charAt(0).toLowerCase() + end.noun.slice(1) && keeps(end, branch)));
        return (node === undefined || byNoun(node)) && (fact === undefined || combined(fact, (name, condition) => meets(({ ...each.properties, implied: impliedFact(each) } as Values)[name], condition)));
      };
      return Object.entries(value).every(([quantifier, inner]) => {
        const count = found.filter((each) => fits(each, inner as FilterInput)).length;
        return quantifier === "some" ? count > 0 : quantifier === "none" ? count === 0 : count === found.length;
      });
    });
  };
}
