import { fork, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { DatabaseAddress } from "../../src/neo4j/database.js";
import { Client } from "./client.js";
import type { State, ToAnswer, Told } from "./server.js";

export const serverNames = ["ours", "peer", "direct", "driver"] as const;
export type ServerName = (typeof serverNames)[number];

interface Running {
  readonly child: ChildProcess;
  readonly client: Client;
}

const answerOf = (name: string, child: ChildProcess): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null): void => reject(new Error(`The server ${name} ended with ${code}.`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message);
    });
  });

/** The servers that are compared, each in a process of its own, on one database. */
export class Servers {
  private constructor(private readonly running: ReadonlyMap<ServerName, Running>) {}

  /** Starts all at once; none is left where one does not start. */
  static async start({ uri, user, password }: DatabaseAddress): Promise<Servers> {
    const children: ChildProcess[] = [];
    const start = async (name: ServerName): Promise<[ServerName, Running]> => {
      const env = {
        ...process.env,
        NODE_ENV: "production",
        BENCH_SERVER: name,
        NEO4J_URI: uri,
        NEO4J_USER: user,
        NEO4J_PASSWORD: password,
      };
      const child = fork(fileURLToPath(new URL("server.ts", import.meta.url)), {
        execArgv: ["--import", "tsx"],
        serialization: "advanced",
        env,
      });
      children.push(child);
      const { url } = (await answerOf(name, child)) as { url: string };
      return [name, { child, client: new Client(url) }];
    };
    try {
      return new Servers(new Map(await Promise.all(serverNames.map(start))));
    } catch (error) {
      for (const child of children) child.kill();
      throw error;
    }
  }

  /** @throws NoAnswer */
  post(name: ServerName, body: string): Promise<string> {
    return this.of(name).client.post(body);
  }

  async answer(name: ServerName, body: string): Promise<{ data?: unknown; errors?: unknown }> {
    return JSON.parse(await this.post(name, body)) as { data?: unknown; errors?: unknown };
  }

  /** What a server did since it was last asked, once it plans nothing any more; it may watch its event loop until it is asked again. */
  state(name: ServerName, watch = false): Promise<State> {
    return this.tell(name, { ask: "state", watch });
  }

  async toAnswer(question: ToAnswer): Promise<void> {
    for (const name of ["direct", "driver"] as const) await this.tell(name, { question });
  }

  stop(): void {
    for (const { child, client } of this.running.values()) {
      client.close();
      if (child.connected) child.disconnect();
    }
  }

  /** Has our server plan what `npm start` has planned behind the requests. */
  async plan(): Promise<void> {
    await this.tell("ours", { ask: "plan" });
  }

  private async tell(name: ServerName, told: Told): Promise<State> {
    const { child } = this.of(name);
    const answer = answerOf(name, child);
    child.send(told);
    return (await answer) as State;
  }

  private of(name: ServerName): Running {
    return this.running.get(name) as Running;
  }
}
