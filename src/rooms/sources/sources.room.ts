import { roomResolvers, type Room } from "../../types/room.js";
import { SourceFactsResolver } from "./sourceFacts.resolver.js";
import { StatedResolver } from "./stated.resolver.js";
import { StatementResolver } from "./statement.type.js";

export const sources: Room = { resolvers: [...roomResolvers("sources"), StatementResolver, StatedResolver, SourceFactsResolver] };
