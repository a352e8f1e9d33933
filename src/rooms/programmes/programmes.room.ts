import { roomResolvers, type Room } from "../../types/room.js";

export const programmes: Room = { resolvers: roomResolvers("programmes") };
