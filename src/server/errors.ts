import { ApolloServerErrorCode, unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { GraphFailure } from "../neo4j/failures.js";
import { InputError } from "../errors/inputError.js";

/** The codes that an error's `extensions.code` can have, beside those of graphql-js and Apollo Server. */
export const codes = {
  badInput: ApolloServerErrorCode.BAD_USER_INPUT,
  overBudget: "BUDGET_EXCEEDED",
  internal: ApolloServerErrorCode.INTERNAL_SERVER_ERROR,
} as const;

const incidents = new WeakMap<object, string>();

/** Remembers the number under which an unexpected error was logged. */
export const rememberIncident = (error: unknown, incident: string): void => {
  if (typeof error === "object" && error !== null) incidents.set(error, incident);
};

/** The error behind a resolver's, where there is one. */
export const causeOf = (error: unknown): unknown => unwrapResolverError(error);

/** An error that we did not foresee: it is logged, and its text does not leave the server. */
export function isUnexpected(error: unknown): boolean {
  const cause = causeOf(error);
  if (cause instanceof InputError || cause instanceof GraphFailure) return false;
  // graphql-js and Apollo Server word what the caller did wrong as GraphQLErrors of their own.
  if (!(cause instanceof GraphQLError) || cause.extensions["code"] === codes.internal) return true;
  // What a stored value breaks, such as a word that no enumeration has, graphql-js words without a code and a place in the document.
  return error instanceof GraphQLError && error.path !== undefined && cause.extensions["code"] === undefined && cause.nodes === undefined;
}

/** What a caller sees of an error: message, place, code; never a stack or an internal text. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations === undefined ? {} : { locations }), ...(path === undefined ? {} : { path }) };
  const cause = causeOf(error);
  if (cause instanceof InputError)
    return { message: cause.message, ...place, extensions: { code: codes.badInput, argument: cause.argument, allowed: cause.allowed } };
  if (cause instanceof GraphFailure) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (!isUnexpected(error))
    return { message: formatted.message, ...place, extensions: { ...formatted.extensions, stacktrace: undefined, http: undefined } };
  const incident = typeof cause === "object" && cause !== null ? incidents.get(cause) : undefined;
  return {
    message: `Something went wrong on our side${incident === undefined ? "" : `; it was logged as incident ${incident}`}.`,
    ...place,
    extensions: { code: codes.internal },
  };
}
