import { InputError } from "../../errors/inputError.js";
import { parseEdtf } from "../../time/edtf.js";
import type { Property } from "../../vocabulary/index.js";
import type { Scope } from "./scope.js";

const maxFilterLeaves = 30;
/** In all `in` lists of a filter together. */
const maxFilterValues = 1_000;

/** A filter as a caller sends it: properties, edges, `and`, `or`, `not`. */
export type FilterInput = Readonly<Record<string, unknown>>;

/** Where in a filter a condition stands. */
export interface Position {
  readonly scope: Scope;
  readonly path: string;
  readonly depth: number;
  /** Below a `not`, where null must become false before it is negated. */
  readonly negated: boolean;
  /** False leaves out, at every edge of the filter, what sources only imply. */
  readonly includeImplied: boolean;
  readonly leaves: { count: number; values: number };
}

/** @throws InputError where the value is no object */
export const branch = (value: unknown, at: Position): FilterInput => {
  if (typeof value !== "object" || value === null) throw new InputError(at.path, value, "an object");
  return value as FilterInput;
};

function countValues(path: string, more: number, { leaves }: Position): void {
  leaves.values += more;
  if (leaves.values > maxFilterValues)
    throw new InputError(path, `${leaves.values} values`, `at most ${maxFilterValues} values in one filter`);
}

/** An empty input counts as a condition too: a statement grows with its filter. */
export function countLeaf(path: string, { leaves }: Position): void {
  if (++leaves.count > maxFilterLeaves)
    throw new InputError(path, `${leaves.count} conditions`, `at most ${maxFilterLeaves} conditions in one filter`);
}

/**
 * Cypher for the conditions on one property.
 * @throws InputError naming the path, what came and what is allowed
 */
export function leaf(input: unknown, property: Property, expression: string, at: Position): string {
  const parts = Object.entries(branch(input, at)).flatMap(([operator, value]) => {
    if (value === undefined) return [];
    const path = `${at.path}.${operator}`;
    if (value === null) throw new InputError(path, null, "a value; ask for absence by isNull: true");
    countLeaf(path, at);
    if (Array.isArray(value)) countValues(path, value.length, at);
    const word = [value].flat().find((each) => property.among?.includes(each as string) === false);
    if (operator !== "isNull" && word !== undefined) throw new InputError(path, word, (property.among as readonly string[]).join(", "));
    if (operator === "isNull") return [`${expression} IS ${value === true ? "" : "NOT "}NULL`];
    const condition =
      property.type === "edtf"
        ? dateCondition(operator, value, expression, path, at.scope)
        : plainCondition(operator, value, expression, at.scope);
    return [at.negated ? `coalesce(${condition}, false)` : condition];
  });
  return parts.length === 0 ? at.scope.truth(true) : parts.join(" AND ");
}

const comparisons: Readonly<Record<string, string>> = {
  eq: "=",
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
  in: "IN",
};

function plainCondition(operator: string, value: unknown, expression: string, scope: Scope): string {
  const param = scope.param(value);
  if (operator === "ne") return `(${expression} IS NULL OR ${expression} <> ${param})`;
  if (operator === "has") return `${param} IN coalesce(${expression}, [])`;
  return `${expression} ${comparisons[operator]} ${param}`;
}

/** Dates compare by their bounds, and only what is certain counts: `lt: "2020"` keeps what is certainly before 2020. */
function dateCondition(operator: string, value: unknown, expression: string, path: string, scope: Scope): string {
  const { min, max } = parseEdtf(value as string, path);
  if (min === null || max === null) throw new InputError(path, value, "a date with a first and a last day, such as 2024 or 2024-07-14");
  const [first, after] = [`${expression}Min`, `${expression}Max`];
  switch (operator) {
    case "eq":
      return `(${first} >= ${scope.param(min)} AND ${after} <= ${scope.param(max)})`;
    case "ne":
      return `NOT coalesce(${first} >= ${scope.param(min)} AND ${after} <= ${scope.param(max)}, false)`;
    case "gte":
      return `${first} >= ${scope.param(min)}`;
    case "gt":
      return `${first} >= ${scope.param(max)}`;
    case "lte":
      return `${after} <= ${scope.param(max)}`;
    default:
      return `${after} <= ${scope.param(min)}`;
  }
}
