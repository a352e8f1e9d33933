import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

// What a text may hold is checked where the argument's name is known, so that the error can say it.
const textScalar = (name: string, description: string): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value !== "string") throw new GraphQLError(`${name} is a text, got ${JSON.stringify(value)}`);
    return value;
  };
  return new GraphQLScalarType({
    name,
    description,
    serialize: read,
    parseValue: read,
    parseLiteral: (node) => read(node.kind === Kind.STRING ? node.value : node.kind),
  });
};

export const DateScalar = textScalar("Date", "A calendar day as YYYY-MM-DD, such as 2024-07-14. 日期。");

export const EdtfScalar = textScalar(
  "EDTF",
  "A date or interval in EDTF (ISO 8601-2), as precise as its source: 2020, 2024-07-14, XXXX-10-28, [..2022-06-22]. 扩展日期格式。",
);
