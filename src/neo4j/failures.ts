import { CraftgraphError } from "../errors/craftgraphError.js";

/** The database cannot answer, or not in time. */
export class GraphFailure extends CraftgraphError {
  override readonly name = "GraphFailure";
  declare readonly code: "DATABASE_UNAVAILABLE" | "DEADLINE_EXCEEDED" | "TOO_MUCH_MEMORY" | "CANCELLED";
  constructor(code: GraphFailure["code"], message: string, options?: ErrorOptions) {
    super(code, message, options);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

// The driver uses N/A for errors of its own, such as a pool with no free connection.
const unavailable = [
  "ServiceUnavailable",
  "SessionExpired",
  "N/A",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Database.DatabaseUnavailable",
];

/**
 * Turns an error of the driver or of the database into a GraphFailure; any other error is returned unchanged.
 * @param milliseconds how long the work was allowed to take
 */
export function asFailure(error: unknown, milliseconds: number): unknown {
  const code = codeOf(error);
  if (unavailable.includes(code)) {
    return databaseUnavailable(error);
  }
  if (code.startsWith("Neo.ClientError.Transaction.TransactionTimedOut")) return deadlineExceeded(milliseconds, error);
  if (code === "Neo.TransientError.General.MemoryPoolOutOfMemoryError") {
    return new GraphFailure(
      "TOO_MUCH_MEMORY",
      "The database has too little memory for this request. Ask for smaller pages or use a narrower filter.",
      { cause: error },
    );
  }
  return error;
}

export const databaseUnavailable = (cause?: unknown): GraphFailure =>
  new GraphFailure("DATABASE_UNAVAILABLE", "The database does not answer. Try again in a few seconds.", { cause });

export const deadlineExceeded = (milliseconds: number, cause?: unknown): GraphFailure =>
  new GraphFailure(
    "DEADLINE_EXCEEDED",
    `The request took longer than the limit of ${milliseconds} ms. Ask for smaller pages or fewer levels, or use a narrower filter. An operator can raise REQUEST_DEADLINE_MS.`,
    { cause },
  );

export const cancelled = (): GraphFailure => new GraphFailure("CANCELLED", "The client closed the connection.");
