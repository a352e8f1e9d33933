import type { ApolloServerPlugin } from "@apollo/server";
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { RequestContext } from "../context.js";
import { CraftgraphError } from "../../errors/craftgraphError.js";
import { checkNulls } from "./checkNulls.js";
import { checkEnumerations } from "./checkEnumerations.js";
import { operationCost } from "./operationCost.js";

export interface Limits {
  readonly nodes: number;
  readonly statements: number;
}

const over = (what: string, came: number, allowed: number, advice: string, setting: string): CraftgraphError =>
  new CraftgraphError(
    "BUDGET_EXCEEDED",
    `The operation asks for up to ${came} ${what}; allowed are ${allowed}. ${advice} An operator can raise ${setting}.`,
    { details: { came, allowed } },
  );

/** graphql-js 16 lets an operation of a type that the schema does not have pass validation. */
function checkOperationType(schema: GraphQLSchema, { operation }: OperationDefinitionNode): void {
  if (schema.getRootType(operation) != null) return;
  throw new CraftgraphError("GRAPHQL_VALIDATION_FAILED", `This server has no ${operation}; allowed is a query.`);
}

/** Refuses, before anything runs, an operation that asks for too much, and variables that graphql-js would refuse late or without a reason. */
export const limitsPlugin = (limits: Limits): ApolloServerPlugin<RequestContext> => ({
  requestDidStart: () =>
    Promise.resolve({
      didResolveOperation: ({ schema, document, operation, request, contextValue }) => {
        if (operation === undefined) return Promise.resolve();
        const variables = request.variables ?? {};
        checkOperationType(schema, operation);
        checkEnumerations(schema, operation, variables);
        checkNulls(schema, document, operation, variables);
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
