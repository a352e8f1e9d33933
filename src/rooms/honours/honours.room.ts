import { roomResolvers, type Room } from "../../types/room.js";
import { standingResolvers } from "./standing.resolver.js";

export const honours: Room = { resolvers: [...roomResolvers("honours"), ...standingResolvers] };
