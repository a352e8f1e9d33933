/** What is sent to the database: a text, and the values that its parameters stand for. */
export interface Statement {
  /** Names the caller in the database's query log. */
  readonly name: string;
  readonly text: string;
  readonly params: Record<string, unknown>;
  /** Parameters with which it finds nothing, where there are such. */
  readonly idle?: Record<string, unknown>;
}
