import { ordersOf, sharedOrders, type Order } from "../vocabulary/orders.js";
import { once } from "./classes.js";
import { enumeration } from "./enumerations.js";
import type { NodeType } from "./nouns.js";

const words = (orders: readonly Order[]): Record<string, string> =>
  Object.fromEntries(
    orders.flatMap(({ name, from }) => {
      const by = name === "KEY" ? "the list's own key, which is the fastest order" : `${from}; those without one come last in ASC`;
      return [
        [`${name}_ASC`, `By ${by}, ascending. 升序`],
        [`${name}_DESC`, `By ${by}, descending. 降序`],
      ];
    }),
  );

const isKeyOnly = (orders: readonly Order[]): boolean => orders.length === 1;
const isNameOnly = (orders: readonly Order[]): boolean => orders.length === 2 && orders[1]?.name === "NAME";

const nameOrder = once(() =>
  enumeration("NameOrder", "The orders of a list whose nodes can only be sorted by name. 排序方式。", words(ordersOf("Discipline"))),
);
const keyOrder = once(() =>
  enumeration(
    "KeyOrder",
    "The order of a list of several nouns, or of nodes without a property to sort by. 排序方式。",
    words(sharedOrders([])),
  ),
);

/** The enumeration behind `orderBy` of a list; nouns that can only be sorted by name share one. */
export const orderOf = once((node: NodeType) => {
  const [first] = node.nouns;
  if (node.nouns.length !== 1 || first === undefined) return keyOrder(null);
  const orders = ordersOf(first);
  if (isKeyOnly(orders)) return keyOrder(null);
  if (isNameOnly(orders)) return nameOrder(null);
  return enumeration(`${first}Order`, `The orders of ${first} lists. 排序方式。`, words(orders));
});
