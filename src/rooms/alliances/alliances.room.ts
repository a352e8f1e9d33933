import { roomResolvers } from "../../types/room.js";

export const alliances = roomResolvers("alliances");
