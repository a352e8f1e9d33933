import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import { getOperationAST } from "graphql";
import type { Logger } from "pino";
import type { RequestContext } from "./context.js";
import { httpStatusOf, isRequestErrorCode } from "../errors/errorTable.js";
import { GraphFailure } from "../neo4j/failures.js";
import { causeOf, isUnexpected, rememberIncident } from "./errors.js";

const unnamed = "(unnamed)";

/** Logs each unexpected error once, with the operation's name and without its variables, and completes the record of the request. */
export const errorLogPlugin = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, operationName, contextValue: { record } }) => {
        const logged = new Set<unknown>();
        for (const error of errors) {
          const cause = causeOf(error);
          if (logged.has(cause)) continue;
          logged.add(cause);
          if (cause instanceof GraphFailure && cause.cause instanceof Error) record.reason = cause.cause.message;
          if (!isUnexpected(error)) continue;
          const incident = randomUUID().slice(0, 8);
          rememberIncident(cause, incident);
          logger.error(
            { id: record.id, incident, operation: operationName ?? unnamed, path: error.path?.join("."), err: cause },
            "unexpected error",
          );
        }
        return Promise.resolve();
      },
      willSendResponse: ({ document, request, response: { body }, contextValue: { record } }) => {
        record.operation = (document && getOperationAST(document, request.operationName))?.name?.value ?? unnamed;
        const errors = (body.kind === "single" ? body.singleResult.errors : undefined) ?? [];
        record.code = [...new Set(errors.map(({ extensions }) => String(extensions?.["code"])))].join(",") || "OK";
        return Promise.resolve();
      },
    }),
});

/** Gives an answer without data the HTTP status that the table has for its codes, the highest of them. */
export const statusPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      willSendResponse: ({ response: { body, http } }) => {
        if (body.kind === "single" && body.singleResult.data === undefined) {
          const codes = (body.singleResult.errors ?? []).map(({ extensions }) => extensions?.["code"]).filter(isRequestErrorCode);
          if (codes.length > 0) http.status = Math.max(...codes.map(httpStatusOf));
        }
        return Promise.resolve();
      },
    }),
});

/** Adds `extensions.cost` to the answers of requests that ask for it with `"extensions": {"cost": true}`. */
export const costPlugin = (): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: ({ request }) => {
    const begun = performance.now();
    if (request.extensions?.["cost"] !== true) return Promise.resolve();
    return Promise.resolve({
      willSendResponse: ({ response, contextValue: { reader, record } }) => {
        if (response.body.kind !== "single") return Promise.resolve();
        const { statements, rows, names } = reader.meter;
        const cost = { statements, rows, milliseconds: Math.round(performance.now() - begun), budget: record.budget, names };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
        return Promise.resolve();
      },
    });
  },
});
