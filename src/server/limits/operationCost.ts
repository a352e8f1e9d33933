import {
  getNamedType,
  isCompositeType,
  isUnionType,
  Kind,
  valueFromASTUntyped,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { FieldCost } from "../../types/cost.js";
import { defaultPageSize, largestPage } from "../../graph/page.js";

/** What an operation may ask for at the most, known before it runs. */
export interface OperationCost {
  /** Nodes, if every list is as long as it may be. */
  readonly nodes: number;
  /** Lists, edges and counts, whatever their length: each is a statement. */
  readonly statements: number;
  /** The path of the list that asks for most nodes. */
  readonly largest: string;
}

type Variables = Readonly<Record<string, unknown>>;
type Cost = { nodes: number; statements: number; largest: string; most: number };

const rootNames = ["Query", "Mutation", "Subscription"];

/** Lists that take no size: about as many as a noun has fields, as one receives honours, as a studio has groups. */
const usualRows: Readonly<Record<string, number>> = { Known: 40, Standing: 20, Inconsistency: 20 };

function valueOf(field: FieldNode, name: string, variables: Variables): unknown {
  const node = field.arguments?.find((argument) => argument.name.value === name)?.value;
  if (node === undefined) return undefined;
  if (node.kind === Kind.VARIABLE) return variables[node.name.value];
  if (node.kind === Kind.LIST) return node.values;
  return node.kind === Kind.INT ? Number(node.value) : undefined;
}

/** How often the selection below a field is repeated, or null for a field that reads no list. */
function rowsOf(field: FieldNode, typeName: string, variables: Variables): number | null {
  const value = (name: string): unknown => valueOf(field, name, variables);
  const usual = usualRows[typeName];
  if (usual !== undefined) return usual;
  if (field.name.value === "nodes" && Array.isArray(value("ids"))) return (value("ids") as unknown[]).length;
  if (!typeName.endsWith("Connection") && field.name.value !== "statedIn") return null;
  const asked = [value("first"), value("last")].find((size): size is number => typeof size === "number");
  return Math.min(largestPage, Math.max(0, asked ?? defaultPageSize));
}

/** A variable that is not sent has the value that the operation gives it. */
const defaultsOf = ({ variableDefinitions }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    (variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue === undefined ? [] : [[variable.name.value, valueFromASTUntyped(defaultValue)]],
    ),
  );

/** Counts what an operation asks for, each fragment once however often it is spread. */
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
  const known = new Map<string, Cost>();
  const values = { ...defaultsOf(operation), ...variables };

  const ofSelection = (selection: SelectionSetNode, type: GraphQLCompositeType): Cost => {
    const total: Cost = { nodes: 0, statements: 0, largest: "", most: -1 };
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
    let cost = known.get(name);
    if (cost === undefined) {
      const fragment = fragments.get(name);
      const on = fragment === undefined ? undefined : schema.getType(fragment.typeCondition.name.value);
      cost =
        fragment !== undefined && isCompositeType(on)
          ? ofSelection(fragment.selectionSet, on)
          : { nodes: 0, statements: 0, largest: "", most: -1 };
      known.set(name, cost);
    }
    return cost;
  };

  /** Where a field says itself what it may read. */
  const declared = ({ rows, statements, reads = 0 }: FieldCost, name: string, inner: Cost, argument: (name: string) => unknown): Cost => {
    const given = typeof rows === "number" ? rows : argument(rows.argument);
    const count = typeof given === "number" ? Math.min(largestPage, Math.max(0, given)) : typeof rows === "number" ? rows : rows.otherwise;
    return {
      nodes: reads + count * (1 + inner.nodes),
      statements: statements + inner.statements,
      most: Math.max(count, count * inner.most),
      largest: inner.most > 1 ? `${name}.${inner.largest}` : name,
    };
  };

  const ofField = (field: FieldNode, parent: GraphQLCompositeType): Cost => {
    const name = field.alias?.value ?? field.name.value;
    const definition = "getFields" in parent ? parent.getFields()[field.name.value] : undefined;
    if (definition === undefined) return { nodes: 0, statements: 0, largest: "", most: -1 };
    const type = getNamedType(definition.type);
    const inner =
      field.selectionSet !== undefined && isCompositeType(type)
        ? ofSelection(field.selectionSet, type)
        : { nodes: 0, statements: 0, largest: "", most: -1 };
    const cost = definition.extensions["cost"] as FieldCost | undefined;
    if (cost !== undefined) return declared(cost, name, inner, (argument) => valueOf(field, argument, values));
    const rows = rowsOf(field, type.name, values);
    const path = inner.largest === "" ? name : `${name}.${inner.largest}`;
    if (rows !== null) {
      const own = rows * (1 + inner.nodes);
      return {
        nodes: own,
        statements: 1 + inner.statements,
        most: Math.max(rows, rows * inner.most),
        largest: inner.most > 1 ? path : name,
      };
    }
    // A field that leads to one node reads it; a page's own parts (edges, node, pageInfo) do not.
    const reads =
      field.name.value === "totalCount" ||
      rootNames.includes(parent.name) ||
      (leadsToNode(type) && !/(Connection|Edge)$/.test(parent.name));
    return {
      nodes: inner.nodes + (reads ? 1 : 0),
      statements: inner.statements + (reads ? 1 : 0),
      most: inner.most,
      largest: inner.largest === "" ? "" : path,
    };
  };

  const leadsToNode = (type: GraphQLNamedType): boolean =>
    isUnionType(type) || type.name === "Node" || ("getInterfaces" in type && type.getInterfaces().some(({ name }) => name === "Node"));
  const root = schema.getRootType(operation.operation);
  const { nodes, statements, largest } =
    root == null ? { nodes: 0, statements: 0, largest: "" } : ofSelection(operation.selectionSet, root);
  return { nodes, statements, largest };
}
