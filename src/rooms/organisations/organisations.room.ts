import { roomResolvers } from "../../types/room.js";

export const organisations = roomResolvers("organisations");
