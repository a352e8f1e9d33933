import { nouns, snakeCase, type NounName } from "./index.js";

/** Where an order's key is stored on a node: `id` itself, or a `sort...` property. */
export interface Order {
  /** The word in `orderBy`, without its direction. */
  readonly name: string;
  /** The property whose value the key begins with. */
  readonly from: string;
  /** The stored, unique property that is never null. */
  readonly key: string;
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

export const byKey: Order = { name: "KEY", from: "id", key: "id" };

const cache = new Map<NounName, readonly Order[]>();

/** The orders of a noun: by id, by name where it has one, and those that the vocabulary names. */
export function ordersOf(noun: NounName): readonly Order[] {
  let orders = cache.get(noun);
  if (orders === undefined) {
    const names = [...(nouns[noun].named ? ["name"] : []), ...(nouns[noun].orders ?? [])];
    orders = [byKey, ...names.map((name) => ({ name: snakeCase(name).toUpperCase(), from: name, key: `sort${capital(name)}` }))];
    cache.set(noun, orders);
  }
  return orders;
}

/** The orders that every one of several nouns has under the same name and key. */
export function sharedOrders(of: readonly NounName[]): readonly Order[] {
  const [first, ...rest] = of;
  if (first === undefined) return [byKey];
  return rest.length === 0
    ? ordersOf(first)
    : ordersOf(first).filter(({ name }) => rest.every((noun) => ordersOf(noun).some((order) => order.name === name)));
}
