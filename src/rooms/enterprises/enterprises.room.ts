import { roomResolvers } from "../../types/room.js";

export const enterprises = roomResolvers("enterprises");
