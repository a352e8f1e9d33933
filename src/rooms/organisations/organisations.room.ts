import { roomResolvers, type Room } from "../../types/room.js";

export const organisations: Room = { resolvers: roomResolvers("organisations") };
