import { existsSync, rmSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { freeLoopbackPort } from "../../src/launcher/freeLoopbackPort.js";
import type { RunningNeo4j } from "../../src/launcher/neo4jChild.js";
import type { Neo4jStatus } from "../../src/launcher/neo4jStatus.js";
import { lifeOf } from "../../src/launcher/processes.js";
import { cypher } from "./support/cypher.js";
import { failureOf } from "./support/failureOf.js";
import { startRealNeo4j } from "./support/realNeo4j.js";
import { removeFolder, temporaryFolder } from "./support/temporaryFolder.js";

const statesOf = (told: readonly Neo4jStatus[]) => told.map(({ state }) => state);

describe("startNeo4j", () => {
  let folder: string;
  let running: RunningNeo4j;
  const told: Neo4jStatus[] = [];

  beforeAll(async () => {
    folder = temporaryFolder({ keep: true });
    // The first port that it chooses is another program's.
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const ports = [(other.address() as { port: number }).port, await freeLoopbackPort()];
    running = await startRealNeo4j({ folder, onStatus: (each) => told.push(each), choosePort: async () => ports.shift()! });
    other.close();
  });
  afterAll(async () => {
    await running.stop();
    removeFolder(folder);
  });

  it("takes another port where somebody else has the first, and sets the password once", () => {
    expect(statesOf(told)).toEqual(["STARTING", "PORT_TAKEN", "STARTING", "SETTING_PASSWORD", "READY"]);
  });

  it("keeps a password of its own, readable by its owner only", async () => {
    const path = join(running.homeFolder, "password");
    expect(readFileSync(path, "utf8").trim()).toBe(running.password);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    await expect(cypher({ ...running, password: "neo4j" }, "RETURN 1")).rejects.toMatchObject({
      code: "Neo.ClientError.Security.Unauthorized",
    });
  });

  it("listens on 127.0.0.1 and only for Bolt", async () => {
    expect(running.uri).toMatch(/^bolt:\/\/127\.0\.0\.1:\d+$/);
    const settings = "SHOW SETTINGS 'server.bolt.listen_address', 'server.http.enabled', 'server.https.enabled'";
    const values = await cypher(running, `${settings} YIELD name, value RETURN collect(value)`);
    expect(values).toEqual([running.uri.slice("bolt://".length), "false", "false"]);
  });

  it.each([
    ["file:///etc/hostname", "dbms.security.allow_csv_import_from_file_urls' is false"],
    ["http://127.0.0.1:1/x.csv", "blocked"],
  ])("does not read %s", async (address, why) => {
    await expect(cypher(running, `LOAD CSV FROM '${address}' AS row RETURN row`)).rejects.toThrow(why);
  });

  it("has the heap it was given", async () => {
    const heap =
      "CALL dbms.queryJmx('java.lang:type=Memory') YIELD attributes RETURN attributes.HeapMemoryUsage.value.properties.max / 1048576";
    // The serial collector leaves one of its two survivor spaces out.
    expect(await cypher(running, heap)).toSatisfy((megabytes: number) => megabytes > 350 && megabytes <= 400);
  });

  it("is in a process group of its own, so that Ctrl-C does not reach it", () => {
    // A process group has the id of the process that made it.
    expect(process.kill(-running.pid, 0)).toBe(true);
  });

  it("refuses a second start in the same folder", async () => {
    expect(await failureOf(startRealNeo4j({ folder }), "DATA_FOLDER_IN_USE")).toContain(`process ${process.pid}`);
    expect(await cypher(running, "RETURN 1")).toBe(1);
  });

  it("stops, any number of times, and keeps data and password for the next start", async () => {
    await cypher(running, "CREATE (:Kept {name: '王伟'})");
    await Promise.all([running.stop(), running.stop()]);
    await running.stop();
    expect(await running.exited).toEqual({ code: 0, signal: null });
    expect(await lifeOf(running.pid)).toBeNull();
    expect(existsSync(join(folder, "neo4j.pid"))).toBe(false);
    const again: Neo4jStatus[] = [];
    const { password } = running;
    running = await startRealNeo4j({ folder, onStatus: (each) => again.push(each) });
    expect(statesOf(again)).toEqual(["STARTING", "READY"]);
    expect(running.password).toBe(password);
    expect(await cypher(running, "MATCH (n:Kept) RETURN n.name")).toBe("王伟");
  });

  it("tells when Neo4j ends by itself, and leaves the folder free; a lost password is said, not overwritten", async () => {
    process.kill(running.pid, "SIGKILL");
    expect(await running.exited).toEqual({ code: null, signal: "SIGKILL" });
    await running.stop();
    rmSync(join(folder, "password"));
    expect(await failureOf(startRealNeo4j({ folder }), "PASSWORD_REFUSED")).toContain("put back the file");
    writeFileSync(join(folder, "password"), `${running.password}\n`);
    running = await startRealNeo4j({ folder });
    expect(await cypher(running, "MATCH (n:Kept) RETURN count(n)")).toBe(1);
  });
});

describe("startNeo4j, where Neo4j cannot start", () => {
  it("quotes what Java says", async () => {
    const message = await failureOf(startRealNeo4j({ folder: temporaryFolder(), heapMegabytes: 1 }), "NEO4J_DID_NOT_START");
    expect(message).toContain("Too small maximum heap");
  });

  it("quotes the innermost cause of Neo4j's own failure", async () => {
    const message = await failureOf(startRealNeo4j({ folder: temporaryFolder(), pageCacheMegabytes: -1 }), "NEO4J_DID_NOT_START");
    expect(message).toContain("server.memory.pagecache.size");
  });

  it("names a Java that is not there, and leaves the folder free", async () => {
    const folder = temporaryFolder();
    const start = () => startRealNeo4j({ folder, java: { path: "/nowhere/java", version: "17" } });
    expect(await failureOf(start(), "NEO4J_DID_NOT_START")).toContain("/nowhere/java");
    await failureOf(start(), "NEO4J_DID_NOT_START");
  });

  it("gives up a Neo4j that stays silent, and ends it", async () => {
    const folder = temporaryFolder();
    const told: Neo4jStatus[] = [];
    const start = startRealNeo4j({ folder, patienceMilliseconds: 500, onStatus: (each) => told.push(each) });
    expect(await failureOf(start, "NEO4J_DID_NOT_START")).toContain("within 1 s");
    expect(existsSync(join(folder, "neo4j.pid"))).toBe(false);
  });

  it("says that the folder is a file", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(await failureOf(startRealNeo4j({ folder: file }), "DATA_FOLDER_NOT_WRITABLE")).toContain(file);
  });
});
