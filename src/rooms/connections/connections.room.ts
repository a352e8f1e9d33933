import { stepsStatement } from "./paths/readSteps.js";
import type { Room } from "../../types/room.js";
import { ConnectionsResolver } from "./connections.resolver.js";

export const connections: Room = { resolvers: [ConnectionsResolver], expectedStatements: () => [stepsStatement()] };
