import { roomResolvers, type Room } from "../../types/room.js";

export const events: Room = { resolvers: roomResolvers("events") };
