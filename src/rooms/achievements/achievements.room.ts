import { roomResolvers } from "../../types/room.js";

export const achievements = roomResolvers("achievements");
