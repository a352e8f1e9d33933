/** The database answered in a form that the vocabulary does not know. */
export class RowError extends Error {
  override readonly name = "RowError";
}
