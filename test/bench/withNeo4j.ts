import { ownNeo4j, type Kept } from "../support/ownNeo4j.js";

const signals = ["SIGINT", "SIGTERM"] as const;

export const say = (line: string): void => void process.stderr.write(`${line}\n`);

type Own = Awaited<ReturnType<typeof ownNeo4j>>;

/** Runs `work` on a Neo4j of its own, which is stopped and removed afterwards, also where a signal ends it. */
export async function withNeo4j<T>(
  heapMegabytes: number,
  kept: Kept,
  work: (neo4j: Own["neo4j"], signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  const starting = ownNeo4j(heapMegabytes, { ...kept, signal: controller.signal });
  const remove = (): Promise<void> =>
    starting.then(
      (own) => own.remove(),
      () => undefined,
    );
  // Neo4j is in a process group of its own: what ends this would leave it running.
  const leave = (): void => {
    say("Stopping.");
    controller.abort();
    void remove().finally(() => process.exit(130));
  };
  for (const signal of signals) process.once(signal, leave);
  try {
    return await work((await starting).neo4j, controller.signal);
  } catch (error) {
    // What broke because all is being stopped is no failure.
    return controller.signal.aborted ? await new Promise<never>(() => undefined) : Promise.reject(error);
  } finally {
    if (!controller.signal.aborted) {
      for (const signal of signals) process.off(signal, leave);
      await remove();
    }
  }
}

/** As long as a request is waited for here, the peer's statements may run. */
export const withTimeout = (conf: string): string => `${conf}\ndb.transaction.timeout=60s\n`;
