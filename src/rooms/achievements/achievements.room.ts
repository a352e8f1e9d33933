import { roomResolvers, type Room } from "../../types/room.js";

export const achievements: Room = { resolvers: roomResolvers("achievements") };
