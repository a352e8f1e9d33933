import { roomResolvers } from "../../types/room.js";

export const programmes = roomResolvers("programmes");
