import { Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root } from "type-graphql";
import type { FactRow } from "../vocabulary/factRow.js";
import { datedProperties, relationships, relationshipTypes, type NodeRow, verbOf } from "../vocabulary/index.js";
import { describe, type TypeClass } from "./classes.js";
import { Costs, oneNode } from "./cost.js";
import { enumeration } from "./enumerations.js";
import { Node, Stated } from "./interfaces.js";
import type { ReaderContext } from "./readerContext.js";
import { EdtfScalar } from "./scalars.js";

/** Adds the dates of a relationship that can end. */
export function addDates(to: TypeClass): void {
  Field(() => EdtfScalar, { nullable: true, description: describe(datedProperties.since) })(to.prototype, "since");
  Field(() => EdtfScalar, { nullable: true, description: describe(datedProperties.until) })(to.prototype, "until");
  Field(() => [EdtfScalar], { description: describe(datedProperties.seenOn) })(to.prototype, "seenOn");
}

const verbs = Object.fromEntries(relationshipTypes.map((type) => [verbOf(type), `${relationships[type].en} ${relationships[type].zh}`]));

const FactKind = enumeration("FactKind", "Kinds of relationships. 关系类别。", verbs);

@ObjectType({
  simpleResolvers: true,
  implements: [Stated],
  description: "Any relationship of the graph, with its two ends and its sources. 关系。",
})
export class Fact {
  implied!: boolean;

  @Field(() => ID, { description: "Id of the relationship; it never changes. 关系标识。" })
  id!: string;

  @Field(() => String, { nullable: true, description: "The role, where it has one. 角色。" })
  role!: string | null;

  @Field(() => String, { nullable: true, description: "The title of a post, in Chinese. 职务（中文）。" })
  titleZh!: string | null;

  @Field(() => String, { nullable: true, description: "The title of a post, in English. 职务（英文）。" })
  titleEn!: string | null;
}
addDates(Fact);

@Resolver(() => Fact)
export class FactResolver {
  @FieldResolver(() => FactKind, { description: "The kind of relationship. 关系类别。" })
  kind(@Root() { type }: FactRow): string {
    return verbOf(type);
  }

  @FieldResolver(() => Node, { nullable: true, description: "Where it begins. 起点。" })
  @Costs(oneNode)
  from(@Root() { from }: FactRow, @Ctx() { reader }: ReaderContext): Promise<NodeRow | null> {
    return reader.anyNode(from);
  }

  @FieldResolver(() => Node, { nullable: true, description: "Where it leads. 终点。" })
  @Costs(oneNode)
  to(@Root() { to }: FactRow, @Ctx() { reader }: ReaderContext): Promise<NodeRow | null> {
    return reader.anyNode(to);
  }

  @FieldResolver(() => [EdtfScalar], { description: describe(datedProperties.seenOn) })
  seenOn(@Root() { seenOn }: FactRow): string[] {
    return (seenOn as string[] | undefined) ?? [];
  }
}
