import type { Statement } from "../neo4j/statement.js";
import { queryNamed, type QueryName } from "./fragments.js";
import type { QueryTypes } from "./generated/fragments.js";
import type { QueryField, QueryType } from "./header.js";
import { RowError } from "../neo4j/rowError.js";

export type QueryParams<Q extends QueryName> = QueryTypes[Q]["params"];
export type QueryRow<Q extends QueryName> = QueryTypes[Q]["row"];

const isOf: Readonly<Record<QueryType, (value: unknown) => boolean>> = {
  string: (value) => typeof value === "string",
  integer: (value) => typeof value === "bigint" || (typeof value === "number" && Number.isInteger(value)),
  float: (value) => typeof value === "number",
  boolean: (value) => typeof value === "boolean",
  strings: (value) => Array.isArray(value) && value.every((each) => typeof each === "string"),
  list: (value) => Array.isArray(value),
  map: (value) => typeof value === "object" && value !== null,
};

function check(query: string, { name, type, optional }: QueryField, value: unknown): unknown {
  if (value == null ? !optional : !isOf[type](value))
    throw new RowError(`${query}: ${name} is ${type}${optional ? " or null" : ""}, got ${value === null ? "null" : typeof value}`);
  return value ?? null;
}

/**
 * A complete statement from its file, with checked parameters and a reader that checks its rows.
 * @throws RowError if a parameter or a column is not of the type in the header
 */
export function queryStatement<Q extends QueryName>(
  name: Q,
  given: QueryParams<Q>,
): { statement: Statement; readRow: (columns: unknown[]) => QueryRow<Q> } {
  const { text, params, returns } = queryNamed(name);
  const values = given as Readonly<Record<string, unknown>>;
  const sent = params.map((field) => {
    const value = check(name, field, values[field.name]);
    return [field.name, field.type === "integer" && typeof value === "number" ? BigInt(value) : value] as const;
  });
  return {
    statement: { name, text, params: Object.fromEntries(sent) },
    readRow: (columns) =>
      Object.fromEntries(returns.map((field, index) => [field.name, check(name, field, columns[index])])) as QueryRow<Q>,
  };
}
