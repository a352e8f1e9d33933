import {
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type SelectionSetNode,
} from "graphql";
import type { EdgeLookahead, Lookahead } from "../graph/compose/lookahead.js";
import { selectAll } from "../graph/compose/selection.js";
import { edgeOf } from "../fragments/fragments.js";
import { InputError } from "../errors/inputError.js";
import { readArguments, type ListArguments } from "../graph/listArguments.js";
import { sharedOrders } from "../vocabulary/orders.js";
import { onePage } from "../graph/page.js";
import { summaryFields } from "../graph/rows.js";
import type { NounName } from "../vocabulary/index.js";

type Info = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;
type Fields = readonly FieldNode[];

const setsOf = (fields: Fields): SelectionSetNode[] => fields.flatMap(({ selectionSet }) => selectionSet ?? []);

/** The fields selected on a type, grouped by response name, as graphql-js collects them. */
function fieldsOf(info: Info, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldNode[][] {
  const { schema, fragments, variableValues } = info;
  const groups = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  const isOn = (name: string): boolean => {
    const on = schema.getType(name);
    return on === type || (isAbstractType(on) && schema.isSubType(on, type));
  };
  const visit = (set: SelectionSetNode): void => {
    for (const each of set.selections) {
      if (getDirectiveValues(GraphQLSkipDirective, each, variableValues)?.["if"] === true) continue;
      if (getDirectiveValues(GraphQLIncludeDirective, each, variableValues)?.["if"] === false) continue;
      if (each.kind === Kind.FIELD) {
        const name = each.alias?.value ?? each.name.value;
        const same = groups.get(name);
        if (same === undefined) groups.set(name, [each]);
        else same.push(each);
      } else if (each.kind === Kind.INLINE_FRAGMENT) {
        if (each.typeCondition === undefined || isOn(each.typeCondition.name.value)) visit(each.selectionSet);
      } else if (!spread.has(each.name.value)) {
        spread.add(each.name.value);
        const fragment = fragments[each.name.value];
        if (fragment !== undefined && isOn(fragment.typeCondition.name.value)) visit(fragment.selectionSet);
      }
    }
  };
  sets.forEach(visit);
  return [...groups.values()];
}

/** The groups whose field has this name. */
const named = (groups: readonly Fields[], name: string): Fields[] => groups.filter(([first]) => first?.name.value === name);

const typeOf = (type: GraphQLObjectType, field: string): GraphQLObjectType | undefined => {
  const named = getNamedType(type.getFields()[field]?.type);
  return isObjectType(named) ? named : undefined;
};

type NodeLookahead = Pick<Lookahead, "nodes" | "edges">;

const summaryOnly = ["__typename", "name", ...summaryFields];

/** What is selected on nodes of these nouns, which several response fields may hold. */
function ofNodes(info: Info, nouns: readonly NounName[], holders: readonly Fields[]): NodeLookahead {
  const each = nouns.map((noun) => ofNoun(info, noun, holders));
  return { nodes: each.every(({ nodes }) => nodes === "summary") ? "summary" : "full", edges: each.flatMap(({ edges }) => edges) };
}

function ofNoun(info: Info, noun: NounName, holders: readonly Fields[]): NodeLookahead {
  const type = info.schema.getType(noun);
  if (!isObjectType(type)) return { nodes: "full", edges: [] };
  const groups = new Map<FieldNode, FieldNode[]>();
  for (const [first, ...others] of holders.flatMap((fields) => fieldsOf(info, type, setsOf(fields)))) {
    if (first !== undefined) groups.set(first, [...new Set([...(groups.get(first) ?? []), first, ...others])]);
  }
  const isSummary = [...groups.keys()].every(({ name: { value } }) => summaryOnly.includes(value) || edgeOf(noun, value) !== undefined);
  return {
    nodes: isSummary ? "summary" : "full",
    edges: [...groups].flatMap(([field, fields]) => edgeLookaheadOf(info, noun, type, field, fields)),
  };
}

function edgeLookaheadOf(info: Info, noun: NounName, type: GraphQLObjectType, field: FieldNode, fields: Fields): EdgeLookahead[] {
  const edge = edgeOf(noun, field.name.value);
  const definition = type.getFields()[field.name.value];
  if (edge === undefined || definition === undefined) return [];
  const base = { field, edge, parent: noun };
  if (edge.one)
    return [
      {
        ...base,
        page: onePage,
        selection: selectAll,
        rows: true,
        keys: false,
        facts: "none",
        count: false,
        ...ofNodes(info, edge.nodes, [fields]),
      },
    ];
  try {
    const args = getArgumentValues(definition, field, info.variableValues) as ListArguments;
    const list = typeOf(type, field.name.value);
    return list === undefined
      ? []
      : [{ ...base, ...readArguments(args, sharedOrders(edge.nodes)), ...lookaheadOfList(info, edge.nodes, list, fields) }];
  } catch (error) {
    // The field's own resolver reports the error, at its path in the response.
    if (error instanceof InputError || error instanceof GraphQLError) return [];
    throw error;
  }
}

interface ListLookahead extends Lookahead {
  readonly count: boolean;
}

function lookaheadOfList(info: Info, nouns: readonly NounName[], list: GraphQLObjectType, fields: Fields): ListLookahead {
  const groups = fieldsOf(info, list, setsOf(fields));
  const nodes = named(groups, "nodes");
  const edge = typeOf(list, "edges");
  const edges = edge === undefined ? [] : named(groups, "edges").map((each) => fieldsOf(info, edge, setsOf(each)));
  return {
    rows: nodes.length > 0 || edges.length > 0 || named(groups, "pageInfo").length > 0,
    keys: named(groups, "pageInfo").length > 0 || edges.some((each) => named(each, "cursor").length > 0),
    facts: edges.flat().some(([first]) => !edgeFieldsWithoutFact.includes(first?.name.value ?? "")) ? "full" : "none",
    count: named(groups, "totalCount").length > 0,
    ...ofNodes(info, nouns, [...nodes, ...edges.flatMap((each) => named(each, "node"))]),
  };
}

const edgeFieldsWithoutFact = ["__typename", "cursor", "node", "certainty"];

/** The lookahead of some fields, for these nouns and variables. */
interface CachedLookahead {
  readonly fields: Fields;
  readonly key: string;
  readonly lookahead: Lookahead;
}

const maxCached = 20;
const maxKeyLength = 2_000;
// Apollo caches parsed documents; when it drops one, the lookaheads of its fields go too.
const cachedLookaheads = new WeakMap<FieldNode, CachedLookahead[]>();
// Within one execution, all parents share the same array of field nodes.
const ofExecution = new WeakMap<Fields, Map<string, Lookahead>>();

function once({ fieldNodes, variableValues }: GraphQLResolveInfo, nouns: readonly NounName[], find: () => Lookahead): Lookahead {
  const of = nouns.join();
  let ofFields = ofExecution.get(fieldNodes);
  if (ofFields === undefined) ofExecution.set(fieldNodes, (ofFields = new Map<string, Lookahead>()));
  let lookahead = ofFields.get(of);
  if (lookahead === undefined) ofFields.set(of, (lookahead = ofDocument(fieldNodes, `${of} ${JSON.stringify(variableValues)}`, find)));
  return lookahead;
}

function ofDocument(fields: Fields, key: string, find: () => Lookahead): Lookahead {
  const [first] = fields;
  if (first === undefined || key.length > maxKeyLength) return find();
  let known = cachedLookaheads.get(first);
  if (known === undefined) cachedLookaheads.set(first, (known = []));
  const same = known.find(
    (each) => each.key === key && each.fields.length === fields.length && each.fields.every((field, index) => field === fields[index]),
  );
  if (same !== undefined) return same.lookahead;
  const lookahead = find();
  known.push({ fields, key, lookahead });
  if (known.length > maxCached) known.shift();
  return lookahead;
}

/** What the operation selects on the list that a field returns. */
export const lookaheadOfField = (info: GraphQLResolveInfo, nouns: readonly NounName[]): Lookahead =>
  once(info, nouns, () => lookaheadOfList(info, nouns, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes));

/** What the operation selects on the node that a field returns, of one of these nouns. */
export const lookaheadOfNode = (info: GraphQLResolveInfo, nouns: readonly NounName[]): Lookahead =>
  once(info, nouns, () => ({ rows: true, keys: false, facts: "none", ...ofNodes(info, nouns, [info.fieldNodes]) }));
