import {
  getNamedType,
  isCompositeType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { CostRows, FieldCost, ReadCost } from "../../types/cost.js";
import { largestPage } from "../../graph/page.js";

/** What an operation can ask for at most, known before it runs. */
export interface OperationCost {
  /** Nodes, if every list is as long as it can be. */
  readonly nodes: number;
  /** Lists, edges and counts, whatever their length: each is a statement. */
  readonly statements: number;
  /** The path of the list that asks for most nodes. */
  readonly largest: string;
}

type Variables = Readonly<Record<string, unknown>>;
/** `most`: how many nodes the largest list asks for, -1 where there is no list. */
type Cost = { nodes: number; statements: number; largest: string; most: number };

const nothing: Readonly<Cost> = { nodes: 0, statements: 0, largest: "", most: -1 };

/** The number of an argument, or the length of a list that it holds. */
function sizeOf(field: FieldNode, name: string, variables: Variables): number | undefined {
  const node = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (node?.kind === Kind.INT) return Number(node.value);
  if (node?.kind === Kind.LIST) return node.values.length;
  if (node?.kind !== Kind.VARIABLE) return undefined;
  const value = variables[node.name.value];
  if (Array.isArray(value)) return value.length;
  return typeof value === "number" ? value : undefined;
}

function rowsOf(rows: CostRows, field: FieldNode, variables: Variables): number {
  if (typeof rows === "number") return rows;
  const asked = rows.arguments.map((name) => sizeOf(field, name, variables)).find((size) => size !== undefined);
  return Math.min(largestPage, Math.max(0, asked ?? rows.otherwise));
}

/** A variable that is not sent has the value that the operation gives it. */
const defaultsOf = ({ variableDefinitions }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );

/** The cost of a field that reads, above what is selected below it. */
function costOfRead({ rows, statements, reads = 0 }: ReadCost, count: number, name: string, inner: Cost): Cost {
  const path = inner.largest === "" ? name : `${name}.${inner.largest}`;
  const isList = rows !== 1;
  return {
    nodes: reads + count * (1 + inner.nodes),
    statements: statements + inner.statements,
    most: isList ? Math.max(count, count * inner.most) : inner.most,
    largest: isList ? (inner.most > 1 ? path : name) : inner.largest === "" ? "" : path,
  };
}

/** Counts what an operation asks for by what its fields declare, each fragment once however often it is spread. */
export function operationCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationCost {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as [string, FragmentDefinitionNode]] : [],
    ),
  );
  const costOfFragments = new Map<string, Cost>();
  const values = { ...defaultsOf(operation), ...variables };

  const ofSelection = (selection: SelectionSetNode, type: GraphQLCompositeType): Cost => {
    const total: Cost = { ...nothing };
    const add = (cost: Cost): void => {
      total.nodes += cost.nodes;
      total.statements += cost.statements;
      if (cost.most > total.most) Object.assign(total, { most: cost.most, largest: cost.largest });
    };
    for (const each of selection.selections) {
      if (each.kind === Kind.FIELD) add(ofField(each, type));
      else if (each.kind === Kind.INLINE_FRAGMENT) {
        const on = each.typeCondition === undefined ? type : schema.getType(each.typeCondition.name.value);
        if (isCompositeType(on)) add(ofSelection(each.selectionSet, on));
      } else add(ofFragment(each.name.value));
    }
    return total;
  };

  const ofFragment = (name: string): Cost => {
    let cost = costOfFragments.get(name);
    if (cost === undefined) {
      const fragment = fragments.get(name);
      const on = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
      cost = fragment !== undefined && isCompositeType(on) ? ofSelection(fragment.selectionSet, on) : nothing;
      costOfFragments.set(name, cost);
    }
    return cost;
  };

  const ofField = (field: FieldNode, parent: GraphQLCompositeType): Cost => {
    const name = field.alias?.value ?? field.name.value;
    const definition = "getFields" in parent ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) return nothing;
    const type = getNamedType(definition.type);
    const inner = field.selectionSet !== undefined && isCompositeType(type) ? ofSelection(field.selectionSet, type) : nothing;
    const cost = (definition.extensions["cost"] as FieldCost | undefined) ?? "ALREADY_READ";
    if (cost !== "ALREADY_READ") return costOfRead(cost, rowsOf(cost.rows, field, values), name, inner);
    return { ...inner, largest: inner.largest === "" ? "" : `${name}.${inner.largest}` };
  };

  const root = schema.getRootType(operation.operation);
  const { nodes, statements, largest } = root == null ? nothing : ofSelection(operation.selectionSet, root);
  return { nodes, statements, largest };
}
