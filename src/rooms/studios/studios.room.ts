import { roomResolvers } from "../../types/room.js";
import { StudioViolationsResolver } from "./violations.resolver.js";

export const studios = [...roomResolvers("studios"), StudioViolationsResolver];
