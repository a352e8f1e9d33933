import { roomResolvers } from "../../types/room.js";

export const patents = roomResolvers("patents");
