import { randomUUID } from "node:crypto";
import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import type { RequestContext } from "./context.js";
import { GraphFailure } from "./graph/failures.js";
import { causeOf, isUnexpected, rememberIncident } from "./errors.js";

/** Logs each unexpected error once, and each failure of the database, with the operation's name and without its variables. */
export const errorLogPlugin = (logger: Logger): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didEncounterErrors: ({ errors, operationName }) => {
        const logged = new Set<unknown>();
        for (const error of errors) {
          const cause = causeOf(error);
          if (logged.has(cause)) continue;
          logged.add(cause);
          if (cause instanceof GraphFailure && cause.code !== "CANCELLED") logger.warn({ code: cause.code, operation: operationName ?? "(unnamed)", err: cause.cause }, cause.message);
          if (!isUnexpected(error)) continue;
          const incident = randomUUID().slice(0, 8);
          rememberIncident(cause, incident);
          logger.error({ incident, operation: operationName ?? "(unnamed)", path: error.path?.join("."), err: cause }, "unexpected error");
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
      willSendResponse: ({ response, contextValue }) => {
        if (response.body.kind !== "single") return Promise.resolve();
        const { statements, rows, names } = contextValue.reader.meter;
        const cost = { statements, rows, milliseconds: Math.round(performance.now() - begun), names };
        response.body.singleResult.extensions = { ...response.body.singleResult.extensions, cost };
        return Promise.resolve();
      },
    });
  },
});
