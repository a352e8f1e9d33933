import { roomResolvers, type Room } from "../../types/room.js";
import { AllianceInconsistenciesResolver } from "./inconsistencies.resolver.js";

export const alliances: Room = { resolvers: [...roomResolvers("alliances"), AllianceInconsistenciesResolver] };
