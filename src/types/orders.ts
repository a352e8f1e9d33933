import { ordersOf, sharedOrders, type Order } from "../graph/orders.js";
import { once } from "./classes.js";
import { enumeration } from "./enumerations.js";
import type { NodeType } from "./nouns.js";

const words = (orders: readonly Order[]): Record<string, string> =>
  Object.fromEntries(
    orders.flatMap(({ name, from }) => {
      const by = name === "KEY" ? "the list's own key, the fastest order" : `${from}; what has none comes last in ASC`;
      return [
        [`${name}_ASC`, `By ${by}, ascending. 升序`],
        [`${name}_DESC`, `By ${by}, descending. 降序`],
      ];
    }),
  );

const keyOrder = once(() => enumeration("KeyOrder", "The orders of a list of several nouns. 排序方式。", words(sharedOrders([]))));

/** The enumeration behind `orderBy` of a list. */
export const orderOf = once((node: NodeType) => {
  const [first] = node.nouns;
  return node.nouns.length === 1 && first !== undefined ? enumeration(`${first}Order`, `The orders of ${first} lists. 排序方式。`, words(ordersOf(first))) : keyOrder(null);
});
