import { roomResolvers, type Room } from "../../types/room.js";

export const disciplines: Room = { resolvers: roomResolvers("disciplines") };
