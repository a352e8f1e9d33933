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
import type { Ask, Wanted } from "../graph/compose/ask.js";
import { everything } from "../graph/compose/selection.js";
import { edgeOf } from "../fragments/fragments.js";
import { InputError } from "../errors/inputError.js";
import { readArguments, type ListArguments } from "../graph/listArguments.js";
import { sharedOrders } from "../vocabulary/orders.js";
import { onePage } from "../graph/page.js";
import { briefly } from "../graph/rows.js";
import type { NounName } from "../vocabulary/index.js";

type Info = Pick<GraphQLResolveInfo, "schema" | "fragments" | "variableValues">;
type Fields = readonly FieldNode[];

const setsOf = (fields: Fields): SelectionSetNode[] => fields.flatMap(({ selectionSet }) => selectionSet ?? []);

/** The fields that a type is asked for, those of one name in the answer together, as graphql-js brings them together. */
function fieldsOf(info: Info, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): FieldNode[][] {
  const { schema, fragments, variableValues } = info;
  const found = new Map<string, FieldNode[]>();
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
        const same = found.get(name);
        if (same === undefined) found.set(name, [each]);
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
  return [...found.values()];
}

/** The fields under one name, of which each group has selections of its own. */
const named = (groups: readonly Fields[], name: string): Fields[] => groups.filter(([first]) => first?.name.value === name);

const typeOf = (type: GraphQLObjectType, field: string): GraphQLObjectType | undefined => {
  const named = getNamedType(type.getFields()[field]?.type);
  return isObjectType(named) ? named : undefined;
};

type OfNodes = Pick<Wanted, "brief" | "below">;

const namesAlone = ["__typename", "name", ...briefly];

/** What is asked of nodes of these nouns, which several fields of the answer may hold. */
function ofNodes(info: Info, nouns: readonly NounName[], holders: readonly Fields[]): OfNodes {
  const each = nouns.map((noun) => ofNoun(info, noun, holders));
  return { brief: each.every(({ brief }) => brief), below: each.flatMap(({ below }) => below) };
}

function ofNoun(info: Info, noun: NounName, holders: readonly Fields[]): OfNodes {
  const type = info.schema.getType(noun);
  if (!isObjectType(type)) return { brief: false, below: [] };
  const groups = new Map<FieldNode, FieldNode[]>();
  for (const [first, ...others] of holders.flatMap((fields) => fieldsOf(info, type, setsOf(fields)))) {
    if (first !== undefined) groups.set(first, [...new Set([...(groups.get(first) ?? []), first, ...others])]);
  }
  const brief = [...groups.keys()].every(({ name: { value } }) => namesAlone.includes(value) || edgeOf(noun, value) !== undefined);
  return { brief, below: [...groups].flatMap(([field, fields]) => askOf(info, noun, type, field, fields)) };
}

function askOf(info: Info, noun: NounName, type: GraphQLObjectType, field: FieldNode, fields: Fields): Ask[] {
  const edge = edgeOf(noun, field.name.value);
  const definition = type.getFields()[field.name.value];
  if (edge === undefined || definition === undefined) return [];
  const base = { field, edge, parent: noun };
  if (edge.one)
    return [
      {
        ...base,
        page: onePage,
        selection: everything,
        rows: true,
        keys: false,
        facts: false,
        count: false,
        ...ofNodes(info, edge.nodes, [fields]),
      },
    ];
  try {
    const args = getArgumentValues(definition, field, info.variableValues) as ListArguments;
    const list = typeOf(type, field.name.value);
    return list === undefined
      ? []
      : [{ ...base, ...readArguments(args, sharedOrders(edge.nodes)), ...askedOfList(info, edge.nodes, list, fields) }];
  } catch (error) {
    // The field's own resolver says what is wrong, at its place in the answer.
    if (error instanceof InputError || error instanceof GraphQLError) return [];
    throw error;
  }
}

interface AskedOfList extends Wanted {
  readonly count: boolean;
}

function askedOfList(info: Info, nouns: readonly NounName[], list: GraphQLObjectType, fields: Fields): AskedOfList {
  const groups = fieldsOf(info, list, setsOf(fields));
  const nodes = named(groups, "nodes");
  const edge = typeOf(list, "edges");
  const edges = edge === undefined ? [] : named(groups, "edges").map((each) => fieldsOf(info, edge, setsOf(each)));
  return {
    rows: nodes.length > 0 || edges.length > 0 || named(groups, "pageInfo").length > 0,
    keys: named(groups, "pageInfo").length > 0 || edges.some((each) => named(each, "cursor").length > 0),
    facts: edges.flat().some(([first]) => !plainOfEdge.includes(first?.name.value ?? "")),
    count: named(groups, "totalCount").length > 0,
    ...ofNodes(info, nouns, [...nodes, ...edges.flatMap((each) => named(each, "node"))]),
  };
}

const plainOfEdge = ["__typename", "cursor", "node", "certainty"];

/** What fields ask of these nouns, with these variables. */
interface Found {
  readonly fields: Fields;
  readonly asked: string;
  readonly wanted: Wanted;
}

const mostFound = 20;
const longestAsked = 2_000;
// Apollo keeps the documents of operations that come again; with them goes what was found of their fields.
const found = new WeakMap<FieldNode, Found[]>();
// Within one execution, all parents have the same list of fields.
const ofExecution = new WeakMap<Fields, Map<string, Wanted>>();

function once({ fieldNodes, variableValues }: GraphQLResolveInfo, nouns: readonly NounName[], find: () => Wanted): Wanted {
  const of = nouns.join();
  let ofFields = ofExecution.get(fieldNodes);
  if (ofFields === undefined) ofExecution.set(fieldNodes, (ofFields = new Map<string, Wanted>()));
  let wanted = ofFields.get(of);
  if (wanted === undefined) ofFields.set(of, (wanted = ofDocument(fieldNodes, `${of} ${JSON.stringify(variableValues)}`, find)));
  return wanted;
}

function ofDocument(fields: Fields, asked: string, find: () => Wanted): Wanted {
  const [first] = fields;
  if (first === undefined || asked.length > longestAsked) return find();
  let known = found.get(first);
  if (known === undefined) found.set(first, (known = []));
  const same = known.find(
    (each) => each.asked === asked && each.fields.length === fields.length && each.fields.every((field, index) => field === fields[index]),
  );
  if (same !== undefined) return same.wanted;
  const wanted = find();
  known.push({ fields, asked, wanted });
  if (known.length > mostFound) known.shift();
  return wanted;
}

/** What the operation asks of the list that a field answers. */
export const askedOfField = (info: GraphQLResolveInfo, nouns: readonly NounName[]): Wanted =>
  once(info, nouns, () => askedOfList(info, nouns, getNamedType(info.returnType) as GraphQLObjectType, info.fieldNodes));

/** What the operation asks of the node that a field answers, of one of these nouns. */
export const askedOfNode = (info: GraphQLResolveInfo, nouns: readonly NounName[]): Wanted =>
  once(info, nouns, () => ({ rows: true, keys: false, facts: false, ...ofNodes(info, nouns, [info.fieldNodes]) }));
