import "reflect-metadata";
import { lexicographicSortSchema, printSchema, type GraphQLSchema } from "graphql";
import { makeSchema } from "../server/schema.js";

export const publicSchema = (): Promise<GraphQLSchema> => makeSchema();

/** The text of `schema/schema.graphql`. */
export const schemaFile = (schema: GraphQLSchema): string =>
  `# Generated from the code by npm run codegen: the public contract, read in review.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
