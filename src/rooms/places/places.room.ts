import { roomResolvers } from "../../types/room.js";

export const places = roomResolvers("places");
