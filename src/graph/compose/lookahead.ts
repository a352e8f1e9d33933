import type { EdgeFragment } from "../../fragments/header.js";
import type { Page } from "../page.js";
import type { NounName } from "../../vocabulary/index.js";
import type { Detail } from "../rows.js";
import type { Selection } from "./selection.js";

/** What is asked of a list. */
export interface Lookahead {
  /** Its page; false where it is only counted. */
  readonly rows: boolean;
  /** The keys of its rows, which cursors are made of. */
  readonly keys: boolean;
  /** What is read of the relationships. */
  readonly facts: Detail | "none";
  /** What is read of its nodes. */
  readonly nodes: Detail;
  /** It is read in one statement with what is below, planned or not. */
  readonly alwaysJoined?: boolean;
  /** What is asked of the edges of its nodes. */
  readonly edges: readonly EdgeLookahead[];
}

/** A page with all that its rows say. */
export const fullPage: Lookahead = { rows: true, keys: true, facts: "full", nodes: "full", edges: [] };

/** What is asked of an edge from nodes that another statement reads, so that it can read it at once. */
export interface EdgeLookahead extends Lookahead {
  /** By this object whoever asks finds the answer again. */
  readonly field: object;
  readonly edge: EdgeFragment;
  readonly parent: NounName;
  readonly page: Page;
  readonly selection: Selection;
  readonly count: boolean;
}
