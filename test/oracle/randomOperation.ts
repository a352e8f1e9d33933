import {
  getNamedType,
  isCompositeType,
  isLeafType,
  isObjectType,
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from "graphql";
import { nouns, type NounName } from "../../src/vocabulary/index.js";
import type { Dice } from "./dice.js";
import type { OracleGraph } from "./graphOf.js";
import { argumentValue } from "./randomArguments.js";
import type { Roll } from "./randomFilter.js";
import { readingOf, type Reading } from "./readings.js";
import type { Values } from "./values.js";

const mostLevels = 4;
const mostRows = 200;

type Field = GraphQLField<unknown, unknown>;

/** A list that an operation asks for. */
export interface ListAsked {
  readonly alias: string;
  readonly field: string;
  readonly orders: readonly string[];
}

export type Variables = Readonly<Record<string, unknown>>;

export interface RandomOperation {
  readonly text: string;
  readonly variables: Variables;
  readonly lists: readonly ListAsked[];
}

/** The variable of a list's argument. */
export const variableOf = (alias: string, argument: string): string => `${alias}_${argument}`;

const isConnection = (field: Field): boolean => getNamedType(field.type).name.endsWith("Connection");
const isPlain = (field: Field): boolean => isLeafType(getNamedType(field.type)) && field.args.length === 0;

/** Builds one operation. It stays within the limits, but for a wrong page or day now and then. */
export class OperationBuilder {
  private readonly definitions: string[] = [];
  private readonly variables: Record<string, unknown> = {};
  private readonly lists: ListAsked[] = [];
  private readonly rolls: Roll[] = [];
  private statements = 0;
  private readonly mostStatements: number;
  private aliases = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly graph: OracleGraph,
    private readonly values: Values,
    private readonly dice: Dice,
  ) {
    this.mostStatements = dice.pick([2, 3, 3, 4, 6]);
  }

  /** @param due an edge that it asks for, beside what else comes */
  build(due: Reading): RandomOperation {
    const roots = [this.root(due), ...(this.dice.chance(0.15) ? [this.root(null)] : [])];
    const given = this.definitions.length === 0 ? "" : `(${this.definitions.join(", ")})`;
    return {
      text: `query Random${given} {\n${roots.join("\n").replace(/^/gm, "  ")}\n}`,
      variables: structuredClone(this.variables),
      lists: this.lists,
    };
  }

  /** The variables of the same operation with other ids, days and values: the database need not plan it again. */
  otherVariables(): Variables {
    for (const roll of this.rolls) if (this.dice.chance(0.7)) roll();
    return structuredClone(this.variables);
  }

  private field(type: string, name: string): Field {
    return (this.schema.getType(type) as GraphQLObjectType).getFields()[name] as Field;
  }

  private variable(name: string, type: string, value: unknown, again?: () => unknown): string {
    this.definitions.push(`$${name}: ${type}`);
    this.variables[name] = value;
    if (again !== undefined) this.rolls.push(() => void (this.variables[name] = again()));
    return `$${name}`;
  }

  private root(due: Reading | null): string {
    const { dice } = this;
    const noun = due?.parent ?? dice.pick(Object.keys(nouns) as NounName[]);
    const one = noun.charAt(0).toLowerCase() + noun.slice(1);
    const alias = `r${++this.aliases}`;
    this.statements++;
    // A parent that has the edge, so that there is something to read.
    const parents = this.graph.ofNoun(noun).filter((node) => due === null || this.graph.along(due, node).length > 0);
    const anyId = (): string => (parents.length === 0 || dice.chance(0.03) ? `${one}:nobody` : dice.pick(parents).id);
    const anyIds = (): string[] => [
      ...dice.some(parents, 4).map((each) => each.id),
      ...dice.some([...this.graph.nodes.keys()], 2),
      anyId(),
    ];
    if (dice.chance(0.45)) return this.list(noun, this.field("Query", nouns[noun].plural), null, mostLevels, 1, due);
    if (dice.chance(0.4))
      return `${alias}: ${one}(id: ${this.variable(alias, "ID!", anyId(), anyId)}) {\n${this.object(noun, mostLevels - 1, 1, "", due)}\n}`;
    const several = dice.chance(0.5);
    const head = several
      ? `nodes(ids: ${this.variable(alias, "[ID!]!", anyIds(), anyIds)})`
      : `node(id: ${this.variable(alias, "ID!", anyId(), anyId)})`;
    return `${alias}: ${head} {\n__typename id ... on ${noun} {\n${this.object(noun, mostLevels - 1, several ? 5 : 1, "", due)}\n}\n}`;
  }

  private list(noun: string, field: Field, reading: Reading | null, levels: number, rows: number, due: Reading | null = null): string {
    const { dice } = this;
    const alias = `l${++this.aliases}`;
    const leaf = due === null && (levels <= 1 || dice.chance(0.3));
    const wished = dice.between(1, dice.pick(leaf ? [3, 20, 100] : [2, 5, 10, 20]));
    const size = Math.max(1, Math.min(due === null ? wished : wished + 10, Math.floor(mostRows / rows)));
    const asked = field.args.flatMap((argument) => {
      const name = variableOf(alias, argument.name);
      const given = argumentValue(
        argument,
        { reading, among: reading?.nodes ?? [noun as NounName], leaf, hasDay: variableOf(alias, "asOf") in this.variables, size },
        this.values,
        dice,
      );
      if (given === null) return [];
      this.rolls.push(...(given.rolls ?? []));
      return [`${argument.name}: ${this.variable(name, String(argument.type), given.value, given.again)}`];
    });
    const orderBy = field.args.find(({ name }) => name === "orderBy");
    this.lists.push({
      alias,
      field: reading === null ? field.name : `${reading.parent}.${reading.field}`,
      orders: orderBy === undefined ? [] : (getNamedType(orderBy.type) as GraphQLEnumType).getValues().map(({ name }) => name),
    });
    const connection = getNamedType(field.type) as GraphQLObjectType;
    const parts = [
      ...(dice.chance(0.4) && ++this.statements ? ["totalCount"] : []),
      ...(dice.chance(0.6) ? ["pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"] : []),
    ];
    const { edges, nodes } = connection.getFields() as { edges: Field; nodes: Field };
    const among = reading?.nodes ?? [noun as NounName];
    const inner = leaf ? 0 : levels - 1;
    if (due === null && dice.chance(0.15))
      parts.push(`nodes {\n${this.node(getNamedType(nodes.type).name, among, inner, rows * size, due)}\n}`);
    else if (due !== null || parts.length === 0 || dice.chance(0.9))
      parts.push(`edges {\n${this.edge(getNamedType(edges.type) as GraphQLObjectType, among, inner, rows * size, due)}\n}`);
    return `${alias}: ${field.name}(${asked.join(", ")}) {\n${parts.join("\n")}\n}`;
  }

  private edge(type: GraphQLObjectType, among: readonly NounName[], levels: number, rows: number, due: Reading | null): string {
    const { dice } = this;
    const fields = Object.values(type.getFields());
    const node = getNamedType((type.getFields() as { node: Field }).node.type).name;
    const plain = dice
      .some(
        fields.filter((field) => isPlain(field) && field.name !== "cursor"),
        5,
      )
      .map(({ name }) => name);
    const ofFact = ["id kind", "role titleEn titleZh", "since until seenOn", "implied", "from { id } to { id }", this.places()];
    const fact = dice.chance(0.6) ? [`fact { ${["id", ...dice.some(ofFact, 3)].join(" ")} }`] : [];
    return [
      "cursor",
      ...plain,
      ...fact,
      ...(dice.chance(0.1) ? [this.places()] : []),
      `node {\n${this.node(node, among, levels, rows, due)}\n}`,
    ].join("\n");
  }

  private places(): string {
    const implied = this.dice.chance(0.7) ? "" : `, includeImplied: ${String(this.dice.chance(0.2))}`;
    return `statedIn(first: ${this.dice.between(1, 5)}${implied}) { locator implied fields saysEn values source { id title } }`;
  }

  private node(type: string, among: readonly NounName[], levels: number, rows: number, due: Reading | null): string {
    if (isObjectType(this.schema.getType(type))) return this.object(type, levels, rows, "", due);
    const branches = this.dice
      .some(among, 2)
      .map((noun) => `... on ${noun} {\n${this.object(noun, levels, rows, `${noun.toLowerCase()}_`, due)}\n}`);
    return ["__typename ... on Node { id }", ...branches].join("\n");
  }

  /** Some of what a noun has; what several nouns have goes by names of their own, as types may differ. */
  private object(noun: string, levels: number, rows: number, prefix: string, due: Reading | null): string {
    const { dice } = this;
    const fields = Object.values((this.schema.getType(noun) as GraphQLObjectType).getFields());
    const named = (text: string): string => (prefix === "" ? text : `${prefix}${text}: ${text}`);
    const parts = [
      "id",
      ...dice
        .some(
          fields.filter((field) => isPlain(field) && field.name !== "id"),
          4,
        )
        .map(({ name }) => named(name)),
    ];
    if (fields.some(({ name }) => name === "name") && dice.chance(0.2))
      parts.push(`${prefix === "" ? "" : `${prefix}name: `}name(language: ${dice.pick(["ZH", "EN"])}) { text language }`);
    if (dice.chance(0.1)) parts.push(this.places());
    const edges = fields.flatMap((field) => (isCompositeType(getNamedType(field.type)) ? (readingOf(noun, field.name) ?? []) : []));
    const wished = levels <= 0 ? [] : dice.some(edges, dice.pick([0, 0, 1, 1, 1, 2])).filter((reading) => reading !== due);
    for (const reading of [...(due === null ? [] : [due]), ...wished]) {
      if (reading !== due && (this.statements >= this.mostStatements || rows * 2 > mostRows)) continue;
      this.statements++;
      const field = this.field(noun, reading.field);
      if (isConnection(field)) parts.push(this.list(noun, field, reading, levels, rows));
      else
        parts.push(
          `o${++this.aliases}: ${reading.field} {\n${this.node(getNamedType(field.type).name, reading.nodes, levels - 1, rows, null)}\n}`,
        );
    }
    return parts.join("\n");
  }
}
