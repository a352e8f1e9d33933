import { roomResolvers } from "../../types/room.js";

export const disciplines = roomResolvers("disciplines");
