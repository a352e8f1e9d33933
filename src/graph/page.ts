import { readCursor } from "./cursor.js";
import { InputError } from "../errors/inputError.js";
import { byKey, type Order } from "../vocabulary/orders.js";

export const defaultPageSize = 20;
export const largestPage = 100;

/** The paging arguments of a connection, as a caller sends them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
  /** Such as `NAME_DESC`. */
  readonly orderBy?: string | null | undefined;
}

/** A page in the terms of the database: at most `size` rows with a key between two keys, both exclusive. */
export interface Page {
  readonly order: Order;
  readonly descending: boolean;
  /** Counted from the end of the list. */
  readonly fromEnd: boolean;
  readonly size: number;
  readonly after: string | null;
  readonly before: string | null;
}

/** The order of a page as its cursors name it. */
export const orderText = (page: Pick<Page, "order" | "descending">): string => `${page.order.name}_${page.descending ? "DESC" : "ASC"}`;

/**
 * Reads paging arguments.
 * @throws InputError naming the argument, what came and what is allowed
 */
export function readPage(args: PageArguments, orders: readonly Order[]): Page {
  const given = args.orderBy ?? "KEY_ASC";
  const order = orders.find(({ name }) => given === `${name}_ASC` || given === `${name}_DESC`);
  if (order === undefined) throw new InputError("orderBy", given, orders.map(({ name }) => `${name}_ASC, ${name}_DESC`).join(", "));
  const descending = given.endsWith("_DESC");
  if (args.first != null && args.last != null) {
    throw new InputError("last", args.last, "either first or last, not both");
  }
  const text = orderText({ order, descending });
  return {
    order,
    descending,
    fromEnd: args.last != null,
    size: args.last != null ? pageSize(args.last, "last") : pageSize(args.first ?? defaultPageSize, "first"),
    after: args.after == null ? null : readCursor(args.after, text, "after"),
    before: args.before == null ? null : readCursor(args.before, text, "before"),
  };
}

/** @throws InputError naming the argument where a page cannot have this size */
export function pageSize(value: number, argument: string): number {
  if (!Number.isInteger(value) || value < 1 || value > largestPage) {
    throw new InputError(argument, value, `a whole number from 1 to ${largestPage}`);
  }
  return value;
}

export const isByKey = (page: Page): boolean => page.order.name === byKey.name;

/** The page of an edge that leads to one node. */
export const onePage: Page = readPage({ first: 1 }, [byKey]);
