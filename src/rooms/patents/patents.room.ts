import { roomResolvers, type Room } from "../../types/room.js";

export const patents: Room = { resolvers: roomResolvers("patents") };
