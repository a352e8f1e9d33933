import {
  getNamedType,
  GraphQLError,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  typeFromAST,
  type ASTVisitor,
  type GraphQLEnumType,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValidationContext,
} from "graphql";
import { InputError } from "../../errors/inputError.js";

const wordsOf = (type: GraphQLEnumType): string =>
  type
    .getValues()
    .map(({ name }) => name)
    .join(", ");

/**
 * Names the words that an enumeration allows; graphql-js says only that a word is not among them.
 * @throws InputError where a variable holds a word that its enumeration does not have
 */
export function checkEnumerations(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  for (const { variable, type } of operation.variableDefinitions ?? []) {
    const declared = typeFromAST(schema, type as never) as GraphQLInputType | undefined;
    if (declared !== undefined) check(declared, variables[variable.name.value], variable.name.value);
  }
}

/** Deeper than any filter that is answered. */
const deepestVariable = 30;

function check(type: GraphQLInputType, value: unknown, path: string, depth = 0): void {
  if (value == null) return;
  if (depth > deepestVariable) throw new InputError(path.slice(0, 80), "a value nested deeper", `at most ${deepestVariable} levels`);
  if (isNonNullType(type)) check(type.ofType, value, path, depth);
  else if (isListType(type))
    (Array.isArray(value) ? value : [value]).forEach((each, index) => check(type.ofType, each, `${path}[${index}]`, depth + 1));
  else if (isEnumType(type)) {
    if (typeof value !== "string" || type.getValue(value) === undefined) {
      throw new InputError(path, value, wordsOf(type));
    }
  } else if (isInputObjectType(type) && typeof value === "object") {
    const fields = type.getFields();
    for (const [name, each] of Object.entries(value))
      if (fields[name] !== undefined) check(fields[name].type, each, `${path}.${name}`, depth + 1);
  }
}

/** The same for words in the document itself, as a validation rule. */
export const enumerationWordsRule = (context: ValidationContext): ASTVisitor => ({
  EnumValue(node) {
    const type = getNamedType(context.getInputType());
    if (!isEnumType(type) || type.getValue(node.value) !== undefined) return;
    const argument = context.getArgument()?.name ?? "value";
    context.reportError(new GraphQLError(new InputError(argument, node.value, wordsOf(type)).message, { nodes: node }));
  },
  StringValue(node) {
    const type = getNamedType(context.getInputType());
    if (isEnumType(type))
      context.reportError(
        new GraphQLError(new InputError(context.getArgument()?.name ?? "value", node.value, `${wordsOf(type)}, without quotes`).message, {
          nodes: node,
        }),
      );
  },
});
