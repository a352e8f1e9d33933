import { ConnectionsResolver } from "./connections.resolver.js";

export const connections = [ConnectionsResolver];
