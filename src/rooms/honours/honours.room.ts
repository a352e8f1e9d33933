import { roomResolvers } from "../../types/room.js";
import { standingResolvers } from "./standing.resolver.js";

export const honours = [...roomResolvers("honours"), ...standingResolvers];
