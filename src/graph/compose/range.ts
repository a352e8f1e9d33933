import type { Page } from "../page.js";
import type { Scope } from "./scope.js";

/** Sorts after every key. */
const last = "\u{10FFFF}";

/** One row more than the page, which tells whether there is a next one. */
export const limit = (page: Page, scope: Scope): string => scope.param(BigInt(page.size + 1));

/** The conditions on a key that a page sets; before the empty text there is none, which is how a page of nothing is asked for. */
export function rangeConditions(key: string, page: Page, scope: Scope, prefix = ""): string[] {
  const [low, high] = page.descending ? [page.before, page.after] : [page.after, page.before];
  return [`${key} > ${prefix}${scope.param(low ?? "")}`, `${key} < ${prefix}${scope.param(high ?? last, "")}`];
}

/** A page that counts from the end is read backwards. */
export const direction = (page: Page): string => (page.descending === page.fromEnd ? "ASC" : "DESC");
