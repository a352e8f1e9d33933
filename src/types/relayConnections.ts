import { Field, ID, Int, ObjectType } from "type-graphql";
import { relationships, type RelationshipType } from "../vocabulary/index.js";
import { namedClass, once, type TypeClass } from "./classes.js";
import { alreadyRead, Costs, oneNode } from "./cost.js";
import { CertaintyEnum } from "./enumerations.js";
import { addDates, Fact } from "./fact.js";
import { Stated } from "./interfaces.js";
import { addProperties, type NodeType } from "./nouns.js";

@ObjectType({ simpleResolvers: true, description: "The position of a page in its list (Relay). 分页信息。" })
export class PageInfo {
  @Field(() => Boolean, { description: "True where there is more after this page. 之后是否还有。" })
  hasNextPage!: boolean;

  @Field(() => Boolean, { description: "True where there is more before this page. 之前是否还有。" })
  hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true, description: "Cursor of the first edge. 首条的游标。" })
  startCursor!: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the last edge. 末条的游标。" })
  endCursor!: string | null;
}

/** An edge type, with the properties of the relationship where one is given. */
function edgeType(name: string, node: NodeType, type: RelationshipType | null): TypeClass {
  const edge = namedClass(name);
  ObjectType(name, {
    simpleResolvers: true,
    implements: [Stated],
    description: `An edge of a list: a ${node.name}, and the relationship that leads to it. 列表中的一条。`,
  })(edge);
  Field(() => String, { description: "Opaque position in this list, for after and before. 游标。" })(edge.prototype, "cursor");
  Field(() => node.type() as never, { description: "The node that the edge leads to. 目标节点。" })(edge.prototype, "node");
  Costs(alreadyRead)(edge.prototype, "node");
  Field(() => CertaintyEnum, {
    nullable: true,
    description: "How surely it held on the day of asOf; null without asOf, or where the relationship cannot end. 确定程度。",
  })(edge.prototype, "certainty");
  Field(() => Fact, { nullable: true, description: "The relationship itself; null in a list of all nodes. 关系。" })(
    edge.prototype,
    "fact",
  );
  Costs(alreadyRead)(edge.prototype, "fact");
  addDates(edge);
  if (type !== null) {
    const { properties } = relationships[type];
    Field(() => ID, { description: "Id of the relationship. 关系标识。" })(edge.prototype, "id");
    addProperties(edge, properties ?? {});
  }
  return edge;
}

function connectionType(name: string, node: NodeType, edge: TypeClass): TypeClass {
  const connection = namedClass(name);
  ObjectType(name, { simpleResolvers: true, description: `A page of a list of ${node.name} (Relay). 分页列表。` })(connection);
  Field(() => [edge], { description: "The edges of the page. 条目。" })(connection.prototype, "edges");
  Costs(alreadyRead)(connection.prototype, "edges");
  Field(() => [node.type() as never], { description: "The nodes of the page, without their edges. 节点。" })(connection.prototype, "nodes");
  Costs(alreadyRead)(connection.prototype, "nodes");
  Field(() => PageInfo, { description: "The position of the page in the list. 分页信息。" })(connection.prototype, "pageInfo");
  Field(() => Int, {
    description: "How many there are on all pages, counted in the graph when asked for. It is not a number that a source reports. 总数。",
  })(connection.prototype, "totalCount");
  Costs(oneNode)(connection.prototype, "totalCount");
  return connection;
}

/** The connection of a noun or a group, for lists whose relationships have no properties of their own. */
export const plainConnection = once((node: NodeType) =>
  connectionType(`${node.name}Connection`, node, edgeType(`${node.name}Edge`, node, null)),
);

const ownConnections = new Map<string, TypeClass>();

/** A connection whose edges have the properties of the relationship. */
export function ownConnection(name: string, node: NodeType, type: RelationshipType): TypeClass {
  let connection = ownConnections.get(name);
  if (connection === undefined) {
    connection = connectionType(`${name}Connection`, node, edgeType(`${name}Edge`, node, type));
    ownConnections.set(name, connection);
  }
  return connection;
}
