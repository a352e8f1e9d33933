import { roomResolvers } from "../../types/room.js";

export const honours = roomResolvers("honours");
