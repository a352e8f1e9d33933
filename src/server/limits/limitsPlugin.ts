import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { RequestContext } from "../context.js";
import { codes } from "../errors.js";
import { checkEnumerations } from "./checkEnumerations.js";
import { operationCost } from "./operationCost.js";

export interface Limits {
  readonly nodes: number;
  readonly statements: number;
}

const over = (what: string, came: number, allowed: number, advice: string, setting: string): GraphQLError =>
  new GraphQLError(
    `The operation asks for up to ${came} ${what}; allowed are ${allowed}. ${advice} Who runs the server can raise ${setting}.`,
    { extensions: { code: codes.overBudget, came, allowed, http: { status: 400 } } },
  );

/** Refuses, before anything runs, an operation that asks for too much, and words that no enumeration has. */
export const limitsPlugin = (limits: Limits): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return Promise.resolve();
        const variables = request.variables ?? {};
        checkEnumerations(schema, operation, variables);
        const { nodes, statements, largest } = operationCost(schema, document, operation, variables);
        contextValue.record.budget = {
          nodes: { asked: nodes, allowed: limits.nodes },
          statements: { asked: statements, allowed: limits.statements },
        };
        if (nodes > limits.nodes)
          throw over(
            "nodes",
            nodes,
            limits.nodes,
            `Ask for smaller pages (first, last)${largest === "" ? "" : `, most of all at ${largest}`}, or for fewer levels.`,
            "NODE_BUDGET",
          );
        if (statements > limits.statements)
          throw over(
            "lists, edges and counts",
            statements,
            limits.statements,
            "Ask for fewer in one operation, and for the others in another.",
            "STATEMENT_BUDGET",
          );
        return Promise.resolve();
      },
    }),
});
