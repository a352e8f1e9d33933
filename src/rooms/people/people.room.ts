import { roomResolvers, type Room } from "../../types/room.js";

export const people: Room = { resolvers: roomResolvers("people") };
