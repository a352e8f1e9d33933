import { parse, print, TypeInfo, validate, visit, visitWithTypeInfo, type GraphQLSchema } from "graphql";

/** An operation in the words of one schema. */
export interface Worded {
  readonly text: string;
  /** Fields that the schema does not have. */
  readonly without: readonly string[];
}

/** An operation without the fields that a schema does not have, or why the schema does not accept the rest of it. */
export function inOwnWords(schema: GraphQLSchema, text: string): Worded | { readonly refused: string } {
  const without = new Set<string>();
  const types = new TypeInfo(schema);
  const document = visit(
    parse(text),
    visitWithTypeInfo(types, {
      Field: {
        enter: (node) => {
          if (types.getFieldDef() != null || types.getParentType() == null) return undefined;
          without.add(node.name.value);
          return null;
        },
        leave: (node) => (node.selectionSet?.selections.length === 0 ? null : undefined),
      },
    }),
  );
  if (document.definitions.some((each) => "selectionSet" in each && each.selectionSet.selections.length === 0))
    return { refused: `it has no field ${[...without].join(", ")}` };
  const [error] = validate(schema, document);
  if (error !== undefined) return { refused: error.message };
  return { text: without.size === 0 ? text : print(document), without: [...without] };
}
