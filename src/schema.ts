import type { GraphQLSchema } from "graphql";
import { buildSchema, type NonEmptyArray } from "type-graphql";
import { achievements } from "./rooms/achievements/achievements.room.js";
import { alliances } from "./rooms/alliances/alliances.room.js";
import { collaborators } from "./rooms/collaborators/collaborators.room.js";
import { connections } from "./rooms/connections/connections.room.js";
import { disciplines } from "./rooms/disciplines/disciplines.room.js";
import { enterprises } from "./rooms/enterprises/enterprises.room.js";
import { events } from "./rooms/events/events.room.js";
import { figures } from "./rooms/figures/figures.room.js";
import { honours } from "./rooms/honours/honours.room.js";
import { organisations } from "./rooms/organisations/organisations.room.js";
import { patents } from "./rooms/patents/patents.room.js";
import { people } from "./rooms/people/people.room.js";
import { places } from "./rooms/places/places.room.js";
import { programmes } from "./rooms/programmes/programmes.room.js";
import { sources } from "./rooms/sources/sources.room.js";
import { studios } from "./rooms/studios/studios.room.js";
import { FactResolver } from "./types/fact.js";
import { NamedResolver } from "./types/interfaces.js";
import { knownResolvers } from "./types/known.js";
import { NodeQueries } from "./types/nodeQueries.js";
import { setDirectResolvers } from "./types/resolveDirectly.js";

// The order of rooms is the order of the public contract.
const resolvers = [
  NodeQueries,
  NamedResolver,
  FactResolver,
  ...knownResolvers,
  ...[studios, people, enterprises, organisations, alliances, disciplines, patents, achievements, events, honours, places, programmes, figures, sources, collaborators, connections].flat(),
] as unknown as NonEmptyArray<() => void>;

let made: Promise<GraphQLSchema> | undefined;

/** The executable schema of all rooms; it is made once. */
export const makeSchema = (): Promise<GraphQLSchema> => (made ??= buildSchema({ resolvers, validate: false }).then(setDirectResolvers));
