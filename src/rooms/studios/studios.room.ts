import { roomResolvers, type Room } from "../../types/room.js";
import { StudioInconsistenciesResolver } from "./inconsistencies.resolver.js";

export const studios: Room = { resolvers: [...roomResolvers("studios"), StudioInconsistenciesResolver] };
