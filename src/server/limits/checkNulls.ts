import {
  isNonNullType,
  Kind,
  separateOperations,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { InputError } from "../../errors/inputError.js";

/** The variables that are null when the operation runs. */
const nullVariables = ({ variableDefinitions }: OperationDefinitionNode, variables: Readonly<Record<string, unknown>>): string[] =>
  (variableDefinitions ?? [])
    .filter(({ variable: { name }, type, defaultValue }) => {
      if (type.kind === Kind.NON_NULL_TYPE) return false;
      const given = variables[name.value];
      return given === undefined ? defaultValue?.kind === Kind.NULL : given === null;
    })
    .map(({ variable }) => variable.name.value);

/**
 * Refuses a variable that is null where null is not allowed. Validation lets it pass where the argument or the variable has a
 * default, and graphql-js finds it only while it runs.
 * @throws InputError naming the argument
 */
export function checkNulls(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const names = nullVariables(operation, variables);
  if (names.length === 0) return;
  const typeInfo = new TypeInfo(schema);
  const own = separateOperations(document)[operation.name?.value ?? ""] ?? document;
  visit(
    own,
    visitWithTypeInfo(typeInfo, {
      Variable({ name }, _, parent, __, ancestors) {
        const type = typeInfo.getInputType();
        if (!names.includes(name.value) || !isNonNullType(type)) return;
        const allowed = `a value of the type ${String(type)}, or nothing at all for the default`;
        const fields = [...ancestors, parent].flatMap((each) =>
          each !== undefined && "kind" in each && each.kind === Kind.OBJECT_FIELD ? [each.name.value] : [],
        );
        throw new InputError([typeInfo.getArgument()?.name ?? name.value, ...fields].join("."), null, allowed);
      },
    }),
  );
}
