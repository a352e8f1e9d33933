import { roomResolvers } from "../../types/room.js";

export const studios = roomResolvers("studios");
