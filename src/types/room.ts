import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, Field, FieldResolver, ID, Info, Query, Resolver } from "type-graphql";
import { edgesOfRoom } from "../fragments/fragments.js";
import type { EdgeFragment } from "../fragments/header.js";
import type { ListArguments } from "../graph/reader.js";
import type { Statement } from "../neo4j/statement.js";
import type { Viewer } from "../access/viewer.js";
import { idPrefix, lowerFirst, nounNames, nouns, type NodeRow, type NounName, type RelationshipType } from "../vocabulary/index.js";
import { lookaheadOfField, lookaheadOfNode } from "./lookahead.js";
import { describe, namedClass, type TypeClass } from "./classes.js";
import { Costs, oneNode, pageCost, type FieldCost } from "./cost.js";
import { ownConnection, plainConnection } from "./relayConnections.js";
import { listFilterOf, nounFilter } from "./filters.js";
import { listArguments } from "./listArguments.js";
import { nodeTypeOf, nounType } from "./nouns.js";
import type { ReaderContext } from "./readerContext.js";
import { resolveDirectly } from "./resolveDirectly.js";

/** What a room adds to the server. */
export interface Room {
  readonly resolvers: readonly (abstract new (...args: never) => unknown)[];
  /** Statements that will be needed soon and take the database long to plan. */
  readonly expectedStatements?: (viewer: Viewer) => Iterable<Statement>;
}

type Decorator = (prototype: object, method: string, index: number) => void;

/** Gives a resolver class a method, with the decorators of its parameters. */
function addMethod(
  to: TypeClass,
  name: string,
  method: (...given: never[]) => unknown,
  decorate: (prototype: object, method: string, descriptor: PropertyDescriptor) => void,
  cost: FieldCost,
  parameters: readonly Decorator[],
): void {
  const descriptor: PropertyDescriptor = { value: method, configurable: true, writable: true };
  Object.defineProperty(to.prototype, name, descriptor);
  parameters.forEach((parameter, index) => parameter(to.prototype, name, index));
  decorate(to.prototype, name, descriptor);
  Costs(cost)(to.prototype, name, descriptor);
}

/** The root fields of a noun: one node by its id, and the list of all. */
function rootFields(noun: NounName): TypeClass {
  const { plural } = nouns[noun];
  const resolver = namedClass(`${noun}RootResolver`);
  const node = nodeTypeOf([noun]);
  const connection = plainConnection(node);
  const args = listArguments(node, null);
  addMethod(
    resolver,
    lowerFirst(noun),
    (id: string, { reader }: ReaderContext, info: GraphQLResolveInfo) => reader.node(noun, id, lookaheadOfNode(info, [noun])),
    Query(() => nounType(noun), { nullable: true, description: `A ${noun} by its id; null where there is none. 按标识查询。` }),
    oneNode,
    [Arg("id", () => ID, { description: `Its id, such as ${idPrefix(noun)}:name. 标识。` }), Ctx(), Info()],
  );
  addMethod(
    resolver,
    plural,
    (given: ListArguments, { reader }: ReaderContext, info: GraphQLResolveInfo) => reader.list(noun, given, lookaheadOfField(info, [noun])),
    Query(() => connection, { description: `All of the graph: ${describe(nouns[noun])}` }),
    pageCost,
    [Args(() => args), Ctx(), Info()],
  );
  Resolver()(resolver);
  return resolver;
}

/** The field of an edge on one of its parents, and the conditions through it on that parent's filter. */
function edgeField(edge: EdgeFragment, parent: NounName): TypeClass {
  const resolver = namedClass(`${parent}${edge.name}Resolver`);
  const node = nodeTypeOf(edge.nodes);
  const type = edge.relationships[0] as RelationshipType;
  const options = { description: edge.sentence };
  if (edge.one) {
    addMethod(
      resolver,
      edge.field,
      resolveDirectly(parent, edge.field, (row: NodeRow, _, { reader }, info) =>
        reader.one(edge, row, info.fieldNodes[0], () => lookaheadOfNode(info, edge.nodes)),
      ),
      FieldResolver(() => node.type() as never, { ...options, nullable: true }),
      oneNode,
      [],
    );
  } else {
    const args = listArguments(node, type);
    const connection = edge.connection === null ? plainConnection(node) : ownConnection(edge.connection, node, type);
    addMethod(
      resolver,
      edge.field,
      resolveDirectly(parent, edge.field, (row: NodeRow, given: ListArguments, { reader }, info) =>
        reader.edge(edge, row, given, info.fieldNodes[0], () => lookaheadOfField(info, edge.nodes)),
      ),
      FieldResolver(() => connection, options),
      pageCost,
      [Args(() => args)],
    );
  }
  Resolver(() => nounType(parent))(resolver);
  const conditions = listFilterOf(node);
  Field(() => conditions, { nullable: true, description: options.description })(nounFilter(parent).prototype, edge.field);
  return resolver;
}

/**
 * The resolvers of a room: root fields for its nouns, and a field for each edge that its `.cypher` files declare.
 * A room that answers more adds its own resolvers.
 */
export function roomResolvers(room: string): TypeClass[] {
  return [
    ...nounNames.filter((noun) => nouns[noun].room === room).map(rootFields),
    ...edgesOfRoom(room).flatMap((edge) => edge.parents.map((parent) => edgeField(edge, parent))),
  ];
}
