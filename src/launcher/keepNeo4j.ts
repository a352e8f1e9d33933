import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { consoleLogPath } from "./consoleLog.js";
import { freeLoopbackPort } from "./freeLoopbackPort.js";
import { type Neo4jHome, type RunningNeo4j, startInHome, type StartNeo4jOptions, takeHome } from "./neo4jChild.js";
import { neo4jVersion } from "./neo4jVersion.js";
import type { Exit } from "./spawnNeo4j.js";

export interface KeepNeo4jOptions extends Omit<StartNeo4jOptions, "signal"> {
  /** The number of restarts allowed within ten minutes. */
  readonly restarts: number;
  /** The pauses before the first, second ... restart within ten minutes. The last one applies to all later restarts. */
  readonly pauses?: readonly number[];
}

/** A Neo4j process that is restarted when it ends by itself. */
export interface KeptNeo4j {
  /** The first start, or its error. A restart may use another address, which `onStatus` reports. */
  readonly started: Promise<Pick<RunningNeo4j, "uri" | "user" | "password">>;
  /** Resolves with a sentence that says why there are no more restarts. Never resolves after `stop`. */
  readonly givenUp: Promise<string>;
  /** Stops Neo4j for good, in any state. Resolves when the process has ended and the folder is free. */
  stop(): Promise<void>;
}

const tenMinutes = 600_000;
const growing = [0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000];

/**
 * Starts Neo4j as `startNeo4j` does, and restarts it whenever it ends by itself, at the same port if that is free. The folder stays
 * locked.
 */
export function keepNeo4j(options: KeepNeo4jOptions): KeptNeo4j {
  const end = new AbortController();
  const taken = takeHome(options);
  const started = taken.then(async (home) => {
    try {
      return await startInHome(home, { ...options, signal: end.signal });
    } catch (error) {
      await home.lock.release();
      throw error;
    }
  });
  const life = started.then(async (first) => {
    const home = await taken;
    return keep(home, first, options, end.signal).finally(() => home.lock.release());
  });
  const ended = life.then(
    () => undefined,
    () => undefined,
  );
  const givenUp = new Promise<string>((resolve, reject) => {
    life.then(
      (why) => why !== null && resolve(why),
      (error: unknown) =>
        started.then(
          () => reject(error),
          () => undefined,
        ),
    );
  });
  const stop = () => {
    end.abort();
    return ended;
  };
  return { started, givenUp, stop };
}

/** Returns why there are no more restarts, or null if it was stopped. */
async function keep(home: Neo4jHome, first: RunningNeo4j, options: KeepNeo4jOptions, signal: AbortSignal): Promise<string | null> {
  const { onStatus: tell = () => undefined, restarts, pauses = growing } = options;
  const logs = dirname(consoleLogPath(home.path));
  const begun: number[] = [];
  let running: RunningNeo4j | null = first;
  let port = Number(new URL(first.uri).port);
  let why = "";
  const end = aborted(signal);

  for (;;) {
    if (running !== null) {
      const exit = await Promise.race([running.exited, end]);
      if (exit === "ABORTED") {
        await running.stop();
        return null;
      }
      const by = wordOf(exit);
      why = `it ended by itself (${by})`;
      tell({ state: "ENDED", pid: running.pid, by, logs });
      running = null;
    }
    const now = performance.now();
    const recent = begun.filter((each) => now - each < tenMinutes).length;
    if (recent >= restarts) return givenUp(recent, why, logs);
    const milliseconds = pauses[Math.min(recent, pauses.length - 1)] ?? 0;
    tell({ state: "RESTARTING", milliseconds, restart: recent + 1, most: restarts });
    await sleep(milliseconds, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return null;
    begun.push(performance.now());

    const ports = [port];
    try {
      running = await startInHome(home, { ...options, signal, choosePort: async () => ports.pop() ?? freeLoopbackPort() });
      port = Number(new URL(running.uri).port);
    } catch (error) {
      if (signal.aborted) return null;
      why = error instanceof Error ? error.message : String(error);
      tell({ state: "RESTART_FAILED", why });
    }
  }
}

function givenUp(restarts: number, why: string, logs: string): string {
  const tried =
    restarts === 0
      ? "it is not to be started again"
      : `it was started again ${restarts === 1 ? "once" : `${restarts} times`} within ten minutes, which is the most that is allowed`;
  return `Neo4j ${neo4jVersion} is given up: ${tried}, and now ${why.replace(/\.$/, "")}. Look into the logs in ${logs}, put right what it says, and start Craftgraph again.`;
}

const wordOf = ({ code, signal }: Exit): string => signal ?? (code === null ? "it could not be run" : `exit code ${code}`);

const aborted = (signal: AbortSignal): Promise<"ABORTED"> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve("ABORTED");
    else signal.addEventListener("abort", () => resolve("ABORTED"), { once: true });
  });
