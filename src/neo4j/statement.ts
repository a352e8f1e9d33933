/** A Cypher statement and the values of its parameters. */
export interface Statement {
  /** Names the caller in the database's query log. */
  readonly name: string;
  readonly text: string;
  readonly params: Record<string, unknown>;
  /** Parameters with which the statement finds nothing, used to plan it. */
  readonly idle?: Record<string, unknown>;
}
