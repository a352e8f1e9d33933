import { roomResolvers, type Room } from "../../types/room.js";

export const places: Room = { resolvers: roomResolvers("places") };
