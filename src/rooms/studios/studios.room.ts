import { roomResolvers, type Room } from "../../types/room.js";
import { StudioViolationsResolver } from "./violations.resolver.js";

export const studios: Room = { resolvers: [...roomResolvers("studios"), StudioViolationsResolver] };
