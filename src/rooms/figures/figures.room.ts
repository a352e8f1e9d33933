import { roomResolvers } from "../../types/room.js";

export const figures = roomResolvers("figures");
