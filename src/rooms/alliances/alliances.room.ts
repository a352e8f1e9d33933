import { roomResolvers, type Room } from "../../types/room.js";
import { AllianceViolationsResolver } from "./violations.resolver.js";

export const alliances: Room = { resolvers: [...roomResolvers("alliances"), AllianceViolationsResolver] };
