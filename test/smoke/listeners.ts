import { createServer } from "node:http";
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from "node:net";
import { createServer as createSecureServer } from "node:tls";
import type { Certificate } from "./certificate.js";

/** A program that is no Neo4j. */
export interface Listener {
  readonly port: number;
  close(): void;
}

export const httpListener = (): Promise<Listener> => listening(createServer((_, response) => response.end()));
export const silentListener = (): Promise<Listener> => listening(createSocketServer());
export const tlsListener = ({ certificate, key }: Certificate): Promise<Listener> =>
  listening(createSecureServer({ cert: certificate, key }));

function listening(server: Server): Promise<Listener> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
  });
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve({ port: (server.address() as AddressInfo).port, close })));
}
