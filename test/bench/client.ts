import { Agent, request } from "node:http";

/** How long an answer is waited for. */
const patienceSeconds = 60;

/** There was no answer in time. */
class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  override readonly message = `no answer in ${patienceSeconds} s`;
}

class StaleConnection extends Error {}

/** One client with connections that stay. */
export class Client {
  private readonly agent = new Agent({ keepAlive: true });

  constructor(readonly url: string) {}

  /** @throws NoAnswer */
  async post(body: string): Promise<string> {
    try {
      return await this.send(body);
    } catch (error) {
      // A server may end a connection that was idle just when it is used again.
      if (error instanceof StaleConnection) return this.send(body);
      throw error;
    }
  }

  private send(body: string): Promise<string> {
    return new Promise((resolve, reject) => {
      const sent = request(
        this.url,
        { method: "POST", agent: this.agent, headers: { "content-type": "application/json", "content-length": Buffer.byteLength(body) } },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("end", () => (clearTimeout(late), resolve(Buffer.concat(parts).toString())));
          response.on("error", reject);
        },
      );
      const late = setTimeout(() => sent.destroy(new NoAnswer()), patienceSeconds * 1_000 + 2_000);
      sent.on(
        "error",
        (error: NodeJS.ErrnoException) => (
          clearTimeout(late),
          reject(sent.reusedSocket && error.code === "ECONNRESET" ? new StaleConnection() : error)
        ),
      );
      sent.end(body);
    });
  }

  close(): void {
    this.agent.destroy();
  }
}
