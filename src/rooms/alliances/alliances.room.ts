import { roomResolvers } from "../../types/room.js";
import { AllianceViolationsResolver } from "./violations.resolver.js";

export const alliances = [...roomResolvers("alliances"), AllianceViolationsResolver];
