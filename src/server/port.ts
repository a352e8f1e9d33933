import { createServer, type Server } from "node:http";
import { CraftgraphError } from "../errors/craftgraphError.js";

/**
 * Finds out, before anything long is begun, whether a port can be served on.
 * @throws CraftgraphError PORT_NOT_FREE where it cannot
 */
export async function checkPort(port: number, host: string): Promise<void> {
  const probe = createServer();
  await listen(probe, port, host);
  await new Promise((closed) => probe.close(closed));
}

/** @throws CraftgraphError PORT_NOT_FREE where the port cannot be served on */
export function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => {
      const why = code === "EADDRINUSE" ? "another program has it. Stop that program, or choose another one with --port or PORT" : message;
      reject(new CraftgraphError("PORT_NOT_FREE", `Cannot serve on ${host}:${port}: ${why}.`));
    });
    server.listen(port, host, resolve);
  });
}
