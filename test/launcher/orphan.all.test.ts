import { spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { stopOrphan } from "../../src/launcher/orphan.js";
import { lifeOf } from "../../src/launcher/processes.js";
import type { Neo4jStatus } from "../../src/launcher/neo4jStatus.js";
import { cypher } from "./support/cypher.js";
import { failureOf } from "./support/failureOf.js";
import { startRealNeo4j } from "./support/realNeo4j.js";
import { killHard, nextMessage, runScript } from "./support/runScript.js";
import { temporaryFolder } from "./support/temporaryFolder.js";

interface Started {
  readonly uri: string;
  readonly pid: number;
  readonly password: string;
}

describe("a Neo4j whose server is gone", () => {
  it("is refused while the server lives, found and stopped after kill -9, and its data is there", async () => {
    const folder = temporaryFolder();
    const server = runScript("startAndStay.ts", [folder]);
    const orphan = await nextMessage<Started>(server);
    expect(await failureOf(startRealNeo4j({ folder }), "DATA_FOLDER_IN_USE")).toContain(`process ${server.pid}`);
    await cypher({ ...orphan, user: "neo4j" }, "CREATE (:Kept)");
    await killHard(server);
    expect(await lifeOf(orphan.pid)).not.toBeNull();

    const told: Neo4jStatus[] = [];
    const running = await startRealNeo4j({ folder, onStatus: (each) => told.push(each) });
    onTestFinished(() => running.stop());
    expect(told[0]).toEqual({ state: "STOPPING_ORPHAN", pid: orphan.pid });
    expect(await lifeOf(orphan.pid)).toBeNull();
    expect(await cypher(running, "MATCH (n:Kept) RETURN count(n)")).toBe(1);
    await running.stop();
  });

  it("ends by itself where the server ends without stopping it", async () => {
    const server = runScript("startAndStay.ts", [temporaryFolder(), "leave"]);
    const { pid } = await nextMessage<Started>(server);
    while ((await lifeOf(pid)) !== null) await new Promise((resolve) => setTimeout(resolve, 50));
  });

  it("is not mistaken for a program that has its pid since", async () => {
    const home = temporaryFolder();
    mkdirSync(home, { recursive: true });
    const innocent = spawn("sleep", ["30"]);
    onTestFinished(() => void innocent.kill());
    writeFileSync(join(home, "neo4j.pid"), String(innocent.pid));
    await stopOrphan(home, 1_000, () => expect.fail("taken for an orphan"));
    expect(await lifeOf(innocent.pid!)).not.toBeNull();
  });
});
