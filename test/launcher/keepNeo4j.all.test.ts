import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";
import { holderOf } from "../../src/launcher/folderLock.js";
import { findJava } from "../../src/launcher/java.js";
import { keepNeo4j, type KeptNeo4j } from "../../src/launcher/keepNeo4j.js";
import type { Neo4jStatus } from "../../src/launcher/neo4jStatus.js";
import { lifeOf } from "../../src/launcher/processes.js";
import { cypher } from "./support/cypher.js";
import { failureOf } from "./support/failureOf.js";
import { javaHomeWith } from "./support/fakeProgram.js";
import { folderOfArtifacts, smallAndQuick, startRealNeo4j } from "./support/realNeo4j.js";
import { temporaryFolder } from "./support/temporaryFolder.js";

type Mood = "works" | "finds its port taken once" | "dies";

interface Kept extends KeptNeo4j {
  readonly told: readonly Neo4jStatus[];
  /** How Java is from now on. */
  mood(mood: Mood): void;
  /** Kills the process that was told of last, as the system does when memory is short. */
  kill(): void;
  /** Waits for what is told that many times. */
  until(state: Neo4jStatus["state"], times: number): Promise<void>;
}

/** A Neo4j in the folder, with a Java that works, or not, as the test wants it. */
async function keep(folder: string, restarts: number, pauses: readonly number[]): Promise<Kept> {
  const env = process.env;
  const { libFolder } = await ensureNeo4j({ folder: folderOfArtifacts, env });
  const { path, version } = await findJava({ env });
  const moodFile = join(temporaryFolder(), "mood");
  const mood = (each: Mood) => writeFileSync(moodFile, each);
  mood("works");
  const script = `case "$(cat '${moodFile}')" in
works) exec '${path}' "$@";;
finds*) printf works > '${moodFile}'; echo 'Caused by: org.neo4j.configuration.helpers.PortBindException: taken'; exit 1;;
*) echo 'No luck today'; exit 3;;
esac`;
  const java = { path: join(javaHomeWith(script), "bin", "java"), version };
  const told: Neo4jStatus[] = [];
  const kept = keepNeo4j({ ...smallAndQuick, folder, libFolder, java, env, restarts, pauses, onStatus: (each) => told.push(each) });
  onTestFinished(() => kept.stop());
  return {
    ...kept,
    told,
    mood,
    kill: () => process.kill(told.findLast((each) => each.state === "READY")!.pid, "SIGKILL"),
    until: (state, times) => expect.poll(() => told.filter((each) => each.state === state).length, { interval: 20 }).toBe(times),
  };
}

const statesOf = (told: readonly Neo4jStatus[]) => told.map(({ state }) => state);

describe("keepNeo4j", () => {
  it("starts it again, at another port where its own is taken, keeps the folder, and gives it up after its last restart", async () => {
    const folder = temporaryFolder();
    const kept = await keep(folder, 3, [0, 10, 20]);
    const first = await kept.started;
    await cypher(first, "CREATE (:Kept)");

    kept.mood("finds its port taken once");
    kept.kill();
    await kept.until("RESTARTING", 1);
    expect(await failureOf(startRealNeo4j({ folder }), "DATA_FOLDER_IN_USE")).toContain(`process ${process.pid}`);
    await kept.until("READY", 2);
    expect(statesOf(kept.told).slice(-6)).toEqual(["ENDED", "RESTARTING", "STARTING", "PORT_TAKEN", "STARTING", "READY"]);
    const { uri } = kept.told.at(-1) as { uri: string };
    expect(uri).not.toBe(first.uri);
    expect(await cypher({ ...first, uri }, "MATCH (n:Kept) RETURN count(n)")).toBe(1);

    kept.mood("dies");
    kept.kill();
    const why = await kept.givenUp;
    expect(why).toMatch(
      /^Neo4j 5\.26\.20 is given up: it was started again 3 times within ten minutes, .*ended with 3 before it answered, and said "No luck today".*, and start Craftgraph again\.$/,
    );
    expect(kept.told.flatMap((each) => (each.state === "RESTARTING" ? [[each.restart, each.most, each.milliseconds]] : []))).toEqual([
      [1, 3, 0],
      [2, 3, 10],
      [3, 3, 20],
    ]);
    expect(await holderOf(folder)).toBeNull();
    expect(existsSync(join(folder, "neo4j.pid"))).toBe(false);
  });

  it("is stopped at once in a pause and during a start, and frees the folder", async () => {
    const folder = temporaryFolder();
    const pausing = await keep(folder, 10, [60_000]);
    await pausing.started;
    pausing.kill();
    await pausing.until("RESTARTING", 1);
    await pausing.stop();
    expect(await holderOf(folder)).toBeNull();

    const starting = await keep(folder, 10, []);
    await starting.until("STARTING", 1);
    const failed = expect(starting.started).rejects.toThrow();
    await expect.poll(() => existsSync(join(folder, "neo4j.pid")), { interval: 20 }).toBe(true);
    await starting.stop();
    await failed;
    expect(await holderOf(folder)).toBeNull();
    expect(existsSync(join(folder, "neo4j.pid"))).toBe(false);
    expect(await lifeOf(pausing.told.flatMap((each) => (each.state === "READY" ? each.pid : []))[0]!)).toBeNull();
  });
});
