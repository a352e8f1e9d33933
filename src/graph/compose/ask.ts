import type { EdgeFragment } from "../../fragments/header.js";
import type { Page } from "../page.js";
import type { NounName } from "../../vocabulary/index.js";
import type { Selection } from "./selection.js";

/** What is asked of a list. */
export interface Wanted {
  /** Its page; false where it is only counted. */
  readonly rows: boolean;
  /** The keys of its rows, which cursors are made of. */
  readonly keys: boolean;
  /** What the relationships say, or barely between what they are and whether they are implied. */
  readonly facts: boolean | "bare";
  /** Of its nodes nothing but their names. */
  readonly brief: boolean;
  /** It is read in one statement with what is below, planned or not. */
  readonly atOnce?: boolean;
  /** What is asked of the edges of its nodes. */
  readonly below: readonly Ask[];
}

/** A page with all that its rows say. */
export const wholePage: Wanted = { rows: true, keys: true, facts: true, brief: false, below: [] };

/** What is asked of an edge from nodes that another statement reads, so that it can read it at once. */
export interface Ask extends Wanted {
  /** By this object whoever asks finds the answer again. */
  readonly field: object;
  readonly edge: EdgeFragment;
  readonly parent: NounName;
  readonly page: Page;
  readonly selection: Selection;
  readonly count: boolean;
}
