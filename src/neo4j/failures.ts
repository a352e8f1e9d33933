/** The database, or the time for it, ran out. Each kind has a code that callers may decide by. */
export class GraphFailure extends Error {
  override readonly name = "GraphFailure";
  constructor(
    readonly code: "DATABASE_UNAVAILABLE" | "DEADLINE_EXCEEDED" | "TOO_MUCH_MEMORY" | "CANCELLED",
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

const codeOf = (error: unknown): string => (error instanceof Error && "code" in error ? String(error.code) : "");

// The driver gives N/A to what it finds by itself, such as a pool that has no connection left.
const unavailable = [
  "ServiceUnavailable",
  "SessionExpired",
  "N/A",
  "Neo.TransientError.General.DatabaseUnavailable",
  "Neo.TransientError.Database.DatabaseUnavailable",
];

/**
 * What went wrong in the driver or the server, in our terms; an error of another kind comes back as it is.
 * @param milliseconds that the work was allowed to take
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
      "The database has not the memory for this request. Ask for smaller pages or a narrower filter.",
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
    `The request took longer than the ${milliseconds} ms that one may take. Ask for smaller pages, fewer levels or a narrower filter; who runs the server can raise REQUEST_DEADLINE_MS.`,
    { cause },
  );

export const cancelled = (): GraphFailure => new GraphFailure("CANCELLED", "The client went away.");
