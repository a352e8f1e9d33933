/** Something that must always hold, and the statement that finds where it does not. */
export interface Invariant {
  /** What holds, for people who wait for the check. */
  readonly name: string;
  /** Returns one text a row: the subject of the sentence that `broken` ends. It reads `rules` as `$p`. */
  readonly text: string;
  readonly broken: string;
}
