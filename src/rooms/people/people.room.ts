import { roomResolvers } from "../../types/room.js";

export const people = roomResolvers("people");
