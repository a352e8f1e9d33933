import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeLoopbackPort } from "../../src/launcher/freeLoopbackPort.js";
import type { RunningNeo4j } from "../../src/launcher/neo4jChild.js";
import { startRealNeo4j } from "../launcher/support/realNeo4j.js";
import { codesOf, readiness, stream } from "./requests.js";
import { craftgraph, dataFolder, logOf, nodeStart, removeFolder, type Started } from "./startedServer.js";

describe("another's Neo4j that goes and comes back", () => {
  let folder: string;
  let neo4j: RunningNeo4j;
  let start: () => Promise<RunningNeo4j>;
  const servers: Started[] = [];

  beforeAll(async () => {
    folder = await dataFolder();
    const port = await freeLoopbackPort();
    start = () => startRealNeo4j({ folder: `${folder}/another`, choosePort: () => Promise.resolve(port) });
    neo4j = await start();
    for (const scheme of ["bolt", "neo4j"]) {
      servers.push(await nodeStart(folder, { NEO4J_URI: `${scheme}://127.0.0.1:${port}`, NEO4J_PASSWORD: neo4j.password }));
    }
  });
  afterAll(async () => {
    for (const { process } of servers) process.kill("SIGTERM");
    await Promise.all(servers.map(({ ended }) => ended));
    await neo4j.stop();
    await removeFolder(folder);
  });

  it.each(["stopped", "killed"])("where it is %s: readiness says no, errors come within five seconds, and all is well when it is back", async (how) => {
    const asked = servers.map(({ url }) => stream(url));
    await expect.poll(() => Math.min(...asked.map(({ outcomes }) => outcomes.length)), { timeout: 60_000 }).toBeGreaterThan(10);
    if (how === "killed") process.kill(neo4j.pid, "SIGKILL");
    else await neo4j.stop();
    await neo4j.exited;
    for (const { status, milliseconds } of await Promise.all(servers.map(({ url }) => readiness(url)))) {
      expect(status).toBe(503);
      expect(milliseconds).toBeLessThan(2_500);
    }
    neo4j = await start();
    for (const { url } of servers) await expect.poll(async () => (await readiness(url)).status, { timeout: 60_000, interval: 100 }).toBe(200);
    for (const each of asked) {
      const before = each.outcomes.length;
      await expect.poll(() => each.outcomes.slice(before).some(({ code }) => code === "OK"), { timeout: 60_000 }).toBe(true);
      const outcomes = await each.stop();
      expect(codesOf(outcomes)).toEqual(["DATABASE_UNAVAILABLE", "OK"]);
      expect(Math.max(...outcomes.filter(({ code }) => code !== "OK").map(({ milliseconds }) => milliseconds))).toBeLessThan(5_000);
    }
    for (const each of servers) {
      for (const msg of ["the database does not answer: not ready", "the database answers again"]) expect(logOf(each).filter((line) => line["msg"] === msg)).toHaveLength(how === "killed" ? 2 : 1);
    }
  });

  it("is told by status, with every server that uses it and no password", async () => {
    const { code, output } = await craftgraph(["status", "--data", folder]).ended;
    for (const { url } of servers) expect(output).toContain(`${url}/`);
    expect(output).toContain("another's, at bolt://127.0.0.1:");
    expect(output).toContain("another's, at neo4j://127.0.0.1:");
    expect(output).not.toContain(neo4j.password);
    expect(code).toBe(0);
  });
});
