import { requestErrors, type RequestErrorEntry } from "./requestErrors.js";
import { startErrors, type StartErrorEntry } from "./startErrors.js";

/** Every code that an expected error can have; `docs/errors.md` is written from it. */
export const errorTable = { ...requestErrors, ...startErrors };

export type ErrorCode = keyof typeof errorTable;
export type RequestErrorCode = keyof typeof requestErrors;

/** Whether a caller of the server can see the code. */
export const isRequestErrorCode = (code: unknown): code is RequestErrorCode =>
  typeof code === "string" && Object.hasOwn(requestErrors, code);

const entryOf = (code: ErrorCode): RequestErrorEntry | StartErrorEntry => errorTable[code];

/** The HTTP status of an answer without `data`. */
export const httpStatusOf = (code: RequestErrorCode): number => requestErrors[code].status;

/** The exit code of a command that an error ends. */
export function exitCodeOf(code: ErrorCode): number {
  const entry = entryOf(code);
  return "exit" in entry ? entry.exit : 1;
}

/** The code of what HTTP itself refuses, by its status. */
export function codeOfStatus(status: number): RequestErrorCode {
  switch (status) {
    case 404:
      return "NOT_FOUND";
    case 405:
      return "METHOD_NOT_ALLOWED";
    case 406:
      return "NOT_ACCEPTABLE";
    case 413:
      return "PAYLOAD_TOO_LARGE";
    case 415:
      return "UNSUPPORTED_MEDIA_TYPE";
    default:
      return status >= 500 ? "INTERNAL_SERVER_ERROR" : "BAD_REQUEST";
  }
}
