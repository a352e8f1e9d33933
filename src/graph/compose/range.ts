import type { Page } from "../page.js";
import type { Scope } from "./scope.js";

/** Sorts after every key. */
const last = "\u{10FFFF}";

/** One row more than the page, to know whether there is a next page. */
export const limit = (page: Page, scope: Scope): string => scope.param(BigInt(page.size + 1));

/** The conditions of a page on its key. The default of the upper bound while planning is the empty text, so that nothing is found. */
export function rangeConditions(key: string, page: Page, scope: Scope, prefix = ""): string[] {
  const [low, high] = page.descending ? [page.before, page.after] : [page.after, page.before];
  return [`${key} > ${prefix}${scope.param(low ?? "")}`, `${key} < ${prefix}${scope.param(high ?? last, "")}`];
}

/** A page from the end is read backwards. */
export const direction = (page: Page): string => (page.descending === page.fromEnd ? "ASC" : "DESC");
