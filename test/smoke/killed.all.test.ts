import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ask, readiness, underLoad } from "./requests.js";
import { dataFolder, hasPidFile, isRunning, neo4jPid, nodeStart, removeFolder, run, root, serving, small } from "./startedServer.js";

// One folder, from one start to the next.
describe("a server", () => {
  let folder: string;
  let neo4j: number;
  beforeAll(async () => {
    folder = await dataFolder();
  });
  afterAll(() => removeFolder(folder));

  it("that is killed with -9 leaves a Neo4j, which the next start finds and stops; its own is given up after its last restart", async () => {
    // Options win over variables that are not even allowed.
    const first = await nodeStart(folder, { PORT: "nonsense", DATA_FOLDER: "/proc/nowhere" });
    const orphan = await neo4jPid(folder);
    first.process.kill("SIGKILL");
    await first.ended;
    expect(isRunning(orphan)).toBe(true);

    const second = await nodeStart(folder, { NEO4J_RESTARTS: "1" });
    expect(second.output()).toContain(`stopping the one that an earlier run left (process ${orphan})`);
    expect(isRunning(orphan)).toBe(false);
    expect((await ask(second.url, "{ studios { totalCount } }")).data.studios.totalCount).toBeGreaterThan(3);

    // Without its jars no Neo4j starts.
    rmSync(join(folder, "neo4j-5.26.20"));
    mkdirSync(join(folder, "neo4j-5.26.20", "lib"), { recursive: true });
    process.kill(await neo4jPid(folder), "SIGKILL");
    expect(await readiness(second.url).catch(() => 503)).toBe(503);
    const { code, output } = await second.ended;
    expect(code).toBe(1);
    expect(output.trim().split("\n").at(-1)).toMatch(
      /^Neo4j 5\.26\.20 is given up: it was started again once within ten minutes, which is the most that is allowed, and now .*CommunityEntryPoint.*Look into the logs in .*, put right what it says, and start Craftgraph again\.$/,
    );
    expect(hasPidFile(folder)).toBe(false);
  });

  it("in a terminal resets after a question, logs for people, and answers what is in flight under load on Ctrl-C", async () => {
    // A shell that stays would be ended by the terminal's Ctrl-C itself.
    const command = `exec npm start -- --port 0 --data '${folder}' --reset`;
    const inTerminal = (answer: string) => {
      const program = run(["script", "-qefc", command, "/dev/null"], small);
      program.process.stdout!.on("data", function look() {
        if (!program.output().includes("[y/N]")) return;
        program.process.stdout!.off("data", look);
        program.process.stdin!.write(answer);
      });
      return program;
    };
    const declined = await inTerminal("n\r").ended;
    expect(declined.output).toContain(`Delete the database in ${folder}/database? `);
    expect(declined.output).toContain("Nothing was deleted, and nothing started.");
    expect(declined.code).toBe(1);
    const interrupted = await inTerminal("\u0003").ended;
    expect(interrupted.output).not.toContain("Deleted");

    rmSync(join(folder, "neo4j-5.26.20"), { recursive: true });
    symlinkSync(join(root, ".craftgraph", "neo4j-5.26.20"), join(folder, "neo4j-5.26.20"));
    const started = await serving(inTerminal("y\r"));
    expect(started.output()).toContain("Deleted the database");
    expect(started.output()).toContain("facts loaded");
    await ask(started.url, "query ForPeople { studios { totalCount } }", { "x-request-id": "people-1" });
    await expect.poll(() => stripVTControlCharacters(started.output())).toMatch(/INFO: request .*"id":"people-1".*"operation":"ForPeople"/);

    neo4j = await neo4jPid(folder);
    await underLoad(started.url, () => started.process.stdin!.write("\u0003"));
    // npm ends as its shell does: bash has become the server, and dash waits for the server and then ends on the Ctrl-C itself.
    expect([0, 130]).toContain((await started.ended).code);
    expect(isRunning(neo4j)).toBe(false);
    expect(hasPidFile(folder)).toBe(false);
  });
});
