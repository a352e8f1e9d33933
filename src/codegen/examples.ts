import { Kind, validate, type GraphQLSchema } from "graphql";
import { ExampleError } from "../explorer/exampleError.js";
import { readExamples, readOperations } from "../explorer/examples.js";

/** @throws ExampleError at the first example operation that cannot be read, or whose comment is not of the form */
export const checkComments = (): void => void readExamples();

/** @throws ExampleError at the first example operation that the schema refuses */
export function checkOperations(schema: GraphQLSchema): void {
  const [error] = validate(schema, { kind: Kind.DOCUMENT, definitions: readOperations() }, undefined, { maxErrors: 1 });
  if (error === undefined) return;
  const { source, locations, message } = error;
  throw new ExampleError(
    source?.name ?? "schema/operations",
    locations?.[0]?.line ?? 1,
    message.replace(/\.$/, ""),
    "what schema/schema.graphql has",
  );
}
