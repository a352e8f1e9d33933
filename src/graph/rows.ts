import { RowError } from "../neo4j/rowError.js";
import {
  datedProperties,
  nouns,
  relationships,
  type NodeRow,
  type NounName,
  type Properties,
  type RelationshipType,
} from "../vocabulary/index.js";
import type { FactRow } from "../vocabulary/factRow.js";

/** A summary is the id, `implied`, and the names of a node or the ends of a relationship; full is everything. */
export type Detail = "summary" | "full";

interface Column {
  readonly name: string;
  readonly list: boolean;
}

const columnsOf = (properties: Properties): Column[] =>
  Object.entries(properties).map(([name, { type, list }]) => ({ name, list: type === "strings" || list === true }));

const nodeColumns = new Map<NounName, readonly Column[]>();
function columnsOfNoun(noun: NounName): readonly Column[] {
  let columns = nodeColumns.get(noun);
  if (columns === undefined) {
    columns = [{ name: "id", list: false }, { name: "implied", list: false }, ...columnsOf(nouns[noun].properties)];
    nodeColumns.set(noun, columns);
  }
  return columns;
}

const factColumns = new Map<RelationshipType, readonly Column[]>();
function columnsOfType(type: RelationshipType): readonly Column[] {
  let columns = factColumns.get(type);
  if (columns === undefined) {
    const { properties, dated } = relationships[type];
    columns = [
      { name: "id", list: false },
      { name: "implied", list: false },
      { name: "statedIn", list: true },
      ...(dated ? columnsOf(datedProperties) : []),
      ...columnsOf(properties ?? {}),
    ];
    factColumns.set(type, columns);
  }
  return columns;
}

const summaryFactColumns: readonly Column[] = ["id", "implied"].map((name) => ({ name, list: false }));

const list = (variable: string, columns: readonly Column[]): string => columns.map(({ name }) => `${variable}.${name}`).join(", ");

/** The fields of a node's summary. */
export const summaryFields: readonly string[] = ["id", "implied", "nameZh", "nameEn"];

const summaryColumns = new Map<NounName, readonly Column[]>();
function summaryColumnsOfNoun(noun: NounName): readonly Column[] {
  let columns = summaryColumns.get(noun);
  if (columns === undefined) summaryColumns.set(noun, (columns = columnsOfNoun(noun).filter(({ name }) => summaryFields.includes(name))));
  return columns;
}

/** Cypher for a node as a list of its values, its noun first: lists cost the driver half of what maps cost. */
export function projectNode(variable: string, of: readonly NounName[], detail: Detail = "full"): string {
  const one = (noun: NounName): string =>
    `['${noun}', ${list(variable, detail === "summary" ? summaryColumnsOfNoun(noun) : columnsOfNoun(noun))}]`;
  return of.length === 1 ? one(of[0] as NounName) : `CASE ${of.map((noun) => `WHEN ${variable}:${noun} THEN ${one(noun)}`).join(" ")} END`;
}

/** Cypher for a relationship as a list of its values, its type first. */
export function projectFact(variable: string, of: readonly RelationshipType[], detail: Detail = "full"): string {
  const one = (type: RelationshipType): string =>
    `['${type}', startNode(${variable}).id, endNode(${variable}).id, ${list(variable, detail === "summary" ? summaryFactColumns : columnsOfType(type))}]`;
  return of.length === 1
    ? one(of[0] as RelationshipType)
    : `CASE type(${variable}) ${of.map((type) => `WHEN '${type}' THEN ${one(type)}`).join(" ")} END`;
}

function fill(into: Record<string, unknown>, columns: readonly Column[], values: readonly unknown[], skip: number): void {
  if (values.length !== columns.length + skip) throw new RowError(`expected ${columns.length + skip} values, got ${values.length}`);
  for (const [index, { name, list: isList }] of columns.entries()) into[name] = values[index + skip] ?? (isList ? [] : null);
}

/** @throws RowError where the values are not in the form of `projectNode` */
export function readNode(values: unknown, detail: Detail = "full"): NodeRow {
  if (!Array.isArray(values) || !(values[0] in nouns)) throw new RowError("expected a node as a list that opens with its noun");
  const row: Record<string, unknown> = { __typename: values[0] };
  fill(row, detail === "summary" ? summaryColumnsOfNoun(values[0] as NounName) : columnsOfNoun(values[0] as NounName), values, 1);
  if (typeof row["id"] !== "string") throw new RowError(`expected an id, got ${typeof row["id"]}`);
  return row as unknown as NodeRow;
}

/** @throws RowError where the values are not in the form of `projectFact` */
export function readFact(values: unknown, detail: Detail = "full"): FactRow {
  if (!Array.isArray(values) || !(values[0] in relationships))
    throw new RowError("expected a relationship as a list that opens with its type");
  const row: Record<string, unknown> = { type: values[0], from: values[1], to: values[2] };
  fill(row, detail === "summary" ? summaryFactColumns : columnsOfType(values[0] as RelationshipType), values, 3);
  if (detail === "summary") row["statedIn"] = [];
  if (typeof row["id"] !== "string") throw new RowError(`expected an id, got ${typeof row["id"]}`);
  return row as FactRow;
}
