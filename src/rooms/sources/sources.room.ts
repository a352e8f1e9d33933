import { roomResolvers } from "../../types/room.js";
import { SourceFactsResolver } from "./sourceFacts.resolver.js";
import { StatedResolver } from "./stated.resolver.js";
import { StatementResolver } from "./statement.type.js";

export const sources = [...roomResolvers("sources"), StatementResolver, StatedResolver, SourceFactsResolver];
