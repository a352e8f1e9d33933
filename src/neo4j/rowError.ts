/** A row does not have the form that the vocabulary expects. */
export class RowError extends Error {
  override readonly name = "RowError";
}
