import "reflect-metadata";
import { lexicographicSortSchema, printSchema } from "graphql";
import { makeSchema } from "../server/schema.js";

/** The text of `schema/schema.graphql`. */
export const schemaFile = async (): Promise<string> =>
  `# Generated from the code by npm run codegen: the public contract, read in review.\n\n${printSchema(lexicographicSortSchema(await makeSchema()))}\n`;
