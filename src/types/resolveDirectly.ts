import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import type { ReaderContext } from "./readerContext.js";

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- what graphql-js itself hands to resolvers
type DirectResolver = GraphQLFieldResolver<any, ReaderContext, any>;

const direct = new Map<string, DirectResolver>();

/**
 * Has a field resolved without type-graphql, which awaits the arguments of every call: for a list of a hundred rows, a thousand times.
 * @returns the resolver, for the method that declares the field
 */
export function resolveDirectly(type: string, field: string, resolver: DirectResolver): DirectResolver {
  direct.set(`${type}.${field}`, resolver);
  return resolver;
}

/** Sets the direct resolvers; one of an interface is set on all types that implement it. */
export function setDirectResolvers(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const names = [type, ...type.getInterfaces()].map(({ name }) => name);
    for (const field of Object.values(type.getFields())) {
      const resolver = names.map((name) => direct.get(`${name}.${field.name}`)).find((each) => each !== undefined);
      if (resolver !== undefined) field.resolve = resolver;
    }
  }
  return schema;
}
