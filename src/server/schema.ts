import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { rooms } from "./rooms.js";
import { FactResolver } from "../types/fact.js";
import { NamedResolver } from "../types/interfaces.js";
import { knowledgeResolvers } from "../types/knowledge.js";
import { NodeQueries } from "../types/nodeQueries.js";
import { setDirectResolvers } from "../types/resolveDirectly.js";

const resolvers = [
  NodeQueries,
  NamedResolver,
  FactResolver,
  ...knowledgeResolvers,
  ...rooms.flatMap((room) => room.resolvers),
] as unknown as NonEmptyArray<() => void>;

let made: Promise<GraphQLSchema> | undefined;

/** The executable schema of all rooms; it is made once. */
export const makeSchema = (): Promise<GraphQLSchema> => (made ??= buildSchema({ resolvers, validate: false }).then(setDirectResolvers));
