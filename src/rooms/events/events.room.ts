import { roomResolvers } from "../../types/room.js";

export const events = roomResolvers("events");
