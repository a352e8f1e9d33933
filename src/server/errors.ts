import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, Kind, type GraphQLFormattedError } from "graphql";
import { CraftgraphError } from "../errors/craftgraphError.js";
import { codeOfStatus, httpStatusOf, isRequestErrorCode, type RequestErrorCode } from "../errors/errorTable.js";

const incidents = new WeakMap<object, string>();

/** Remembers the number under which an unexpected error was logged. */
export const rememberIncident = (error: unknown, incident: string): void => {
  if (typeof error === "object" && error !== null) incidents.set(error, incident);
};

const innerOf = (error: unknown): unknown => (error instanceof GraphQLError ? error.originalError : undefined);

/** The expected error that graphql-js and Apollo Server have wrapped, where there is one. */
function expectedError(error: unknown): CraftgraphError | undefined {
  for (let each = error; each instanceof Error; each = innerOf(each)) if (each instanceof CraftgraphError) return each;
  return undefined;
}

/** The error behind a resolver's, where there is one. */
export const causeOf = (error: unknown): unknown => expectedError(error) ?? unwrapResolverError(error);

function hasForeignCause(error: GraphQLError): boolean {
  for (let each: unknown = error; each !== undefined; each = innerOf(each)) if (!(each instanceof GraphQLError)) return true;
  return false;
}

const statusIn = ({ extensions }: GraphQLError): number | undefined => (extensions["http"] as { status?: number } | undefined)?.status;

/** The code of an error, whoever threw it. */
export function codeOf(error: unknown): RequestErrorCode {
  const cause = causeOf(error);
  if (cause instanceof CraftgraphError) return isRequestErrorCode(cause.code) ? cause.code : "INTERNAL_SERVER_ERROR";
  if (!(cause instanceof GraphQLError)) return "INTERNAL_SERVER_ERROR";
  const code = cause.extensions["code"];
  const status = statusIn(cause);
  // Apollo Server has one code for all that HTTP refuses.
  if (code === "BAD_REQUEST" && status !== undefined) return codeOfStatus(status);
  if (code !== undefined) return isRequestErrorCode(code) ? code : "INTERNAL_SERVER_ERROR";
  if (error instanceof GraphQLError && error.path !== undefined) {
    // graphql-js gives no code to a wrong value of an argument, nor to a wrong value that a resolver answered. Only the first names the value's node.
    const isOfArgument = cause.nodes?.every(({ kind }) => kind !== Kind.FIELD) ?? false;
    return isOfArgument ? "BAD_USER_INPUT" : "INTERNAL_SERVER_ERROR";
  }
  if (hasForeignCause(cause)) return "INTERNAL_SERVER_ERROR";
  return status === undefined ? "BAD_USER_INPUT" : codeOfStatus(status);
}

/** An error that nobody foresaw: it is logged, and its text does not leave the server. */
export const isUnexpected = (error: unknown): boolean => codeOf(error) === "INTERNAL_SERVER_ERROR";

/** An expected error as an answer of Apollo Server, with the HTTP status of its code. */
export function asGraphQLError(error: CraftgraphError): GraphQLError {
  const status = isRequestErrorCode(error.code) ? httpStatusOf(error.code) : 500;
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status } } });
}

const longestMessage = 1_000;

const shorten = (text: string): string => (text.length > longestMessage ? `${text.slice(0, longestMessage)}…` : text);

/** Apollo Server's few errors without a code are no sentences. */
const sentenceOf = (message: string, error: unknown): string =>
  error instanceof GraphQLError && error.extensions["code"] === undefined && statusIn(error) !== undefined
    ? `The request was refused: ${message}.`
    : shorten(message);

/** What a caller sees of an error: message, place, code; never a stack or an internal text. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  const code = codeOf(error);
  const cause = causeOf(error);
  if (code === "INTERNAL_SERVER_ERROR") {
    const incident = typeof cause === "object" && cause !== null ? incidents.get(cause) : undefined;
    const message = `Something went wrong on our side${incident === undefined ? "" : `; it was logged as incident ${incident}`}.`;
    return { message, ...place, extensions: { code } };
  }
  if (cause instanceof CraftgraphError) return { message: cause.message, ...place, extensions: { ...cause.details, code } };
  const extensions = { ...formatted.extensions, stacktrace: undefined, http: undefined, code };
  return { message: sentenceOf(formatted.message, error), ...place, extensions };
}

/** An answer outside GraphQL's execution, in the form of a GraphQL answer. */
export const errorsBody = (code: RequestErrorCode, message: string): { errors: GraphQLFormattedError[] } => ({
  errors: [{ message, extensions: { code } }],
});
