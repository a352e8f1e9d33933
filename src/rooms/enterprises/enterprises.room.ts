import { roomResolvers, type Room } from "../../types/room.js";

export const enterprises: Room = { resolvers: roomResolvers("enterprises") };
