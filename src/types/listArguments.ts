import { ArgsType, Field, Int } from "type-graphql";
import { defaultPageSize, largestPage } from "../graph/page.js";
import { relationships, type RelationshipType } from "../vocabulary/index.js";
import { CertaintyEnum } from "./enumerations.js";
import { namedClass, type TypeClass } from "./classes.js";
import { factFilter, nodeFilter } from "./filters.js";
import type { NodeType } from "./nouns.js";
import { orderOf } from "./orders.js";
import { DateScalar } from "./scalars.js";

export const includeImpliedText = "False leaves out what sources only imply, also in the filter. 是否包含推断的事实。";

const argumentClasses = new Map<string, TypeClass>();

/**
 * The arguments of a list of a node type. A list along an edge also has conditions on its relationships and, where these can end, a day.
 */
export function listArguments(node: NodeType, type: RelationshipType | null): TypeClass {
  const dated = type !== null && relationships[type].dated === true;
  const name = `${node.name}${dated ? "Dated" : ""}${type === null ? "" : "Edge"}Arguments`;
  const known = argumentClasses.get(name);
  if (known !== undefined) return known;
  const args = namedClass(name);
  ArgsType()(args);
  const add = (field: string, of: () => unknown, description: string, defaultValue?: unknown) =>
    Field(of as never, { nullable: true, description, ...(defaultValue === undefined ? {} : { defaultValue }) })(args.prototype, field);
  const filter = nodeFilter(node);
  const order = orderOf(node);
  add(
    "first",
    () => Int,
    `How many from the start, 1 to ${largestPage}; ${defaultPageSize} where neither first nor last is given. 前若干条。`,
  );
  add("after", () => String, "Cursor after which the page begins. 起始游标。");
  add("last", () => Int, `How many from the end, 1 to ${largestPage}. 后若干条。`);
  add("before", () => String, "Cursor before which the page ends. 终止游标。");
  add("filter", () => filter, "Conditions on the nodes. 筛选条件。");
  const facts = factFilter(null);
  if (type !== null) add("edgeFilter", () => facts, "Conditions on the relationships: role, dates and other properties. 关系筛选条件。");
  add("orderBy", () => order, "The order; KEY_ASC by default. 排序方式。");
  add("includeImplied", () => Boolean, includeImpliedText, true);
  if (dated) {
    add("asOf", () => DateScalar, "The day for which each edge says its certainty. 截至某日。");
    add(
      "certainty",
      () => [CertaintyEnum],
      "Which certainties on the day of asOf are kept: CERTAIN and POSSIBLE by default. 保留哪些确定程度。",
    );
  }
  argumentClasses.set(name, args);
  return args;
}
