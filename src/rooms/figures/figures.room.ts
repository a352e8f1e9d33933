import { roomResolvers, type Room } from "../../types/room.js";

export const figures: Room = { resolvers: roomResolvers("figures") };
