import { existsSync } from "node:fs";
import { join } from "node:path";
import pLimit from "p-limit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Database } from "../../src/neo4j/database.js";
import type { RunningNeo4j } from "../../src/launcher/neo4jChild.js";
import { explainConnection } from "../../src/process/explainConnection.js";
import { addressOf } from "../../src/process/ownNeo4j.js";
import { readSettings, SettingError } from "../../src/process/settings.js";
import { cypher } from "../launcher/support/cypher.js";
import { type AnotherNeo4j, anotherNeo4j, type Router, routerTo } from "./anotherNeo4j.js";
import { ask, codesOf, readiness, stream } from "./requests.js";
import { craftgraph, dataFolder, type Ended, type GivenSettings, logOf, nodeStart, removeFolder, type Started } from "./startedServer.js";
import { faults, moreFaults } from "./unusable.js";

let folder: string;
let another: AnotherNeo4j;
let neo4j: RunningNeo4j;
const undo: (() => unknown)[] = [];

beforeAll(async () => {
  folder = await dataFolder();
  another = await anotherNeo4j(join(folder, "another"));
  neo4j = await another.start();
});
afterAll(async () => {
  for (const each of undo) await each();
  await neo4j.stop();
  await removeFolder(folder);
});

const settingsOf = (scheme: string, port = another.port): GivenSettings => ({
  NEO4J_URI: `${scheme}://127.0.0.1:${port}`,
  NEO4J_PASSWORD: neo4j.password,
});

/** All that the database holds, and its schema. */
const held = async (): Promise<string> => {
  const nodes = await cypher(
    neo4j,
    "MATCH (n) OPTIONAL MATCH (n)-[r]->() WITH n, collect([type(r), properties(r)]) AS rs ORDER BY elementId(n) RETURN collect([elementId(n), labels(n), properties(n), rs])",
  );
  return JSON.stringify([nodes, await cypher(neo4j, "SHOW CONSTRAINTS YIELD name RETURN collect(name)")]);
};

const start = (settings: GivenSettings): Promise<Ended> => craftgraph(["--port", "0", "--data", join(folder, "refused")], settings).ended;

async function explained(given: GivenSettings): Promise<unknown> {
  const settings = readSettings(given);
  const database = new Database(addressOf(settings, settings.NEO4J_URI!));
  const error = await database
    .define({ name: "asked", text: "RETURN 1", params: {} })
    .catch((each: unknown) => explainConnection(each, settings));
  await database.close();
  return error;
}

describe("another's Neo4j that holds somebody else's graph", () => {
  it("is refused in a sentence, and stays as it is", async () => {
    await cypher(neo4j, "CREATE CONSTRAINT theirs FOR (p:Person) REQUIRE p.name IS UNIQUE");
    await cypher(neo4j, "CREATE (:Person {name: 'A'})-[:KNOWS {since: 2020}]->(:Person {name: 'B'}), (:Place {id: 'place:c'})");
    const before = await held();
    const { code, output } = await start(settingsOf("neo4j"));
    expect(output).toBe(
      "The database is not empty and not of Craftgraph: it holds Person (2), Place (1). Nothing was written. Name an empty database, or one of Craftgraph's own, in NEO4J_URI and NEO4J_DATABASE.\n",
    );
    expect(code).toBe(1);
    expect(await held()).toBe(before);
    await cypher(neo4j, "MATCH (n) DETACH DELETE n");
    await cypher(neo4j, "DROP CONSTRAINT theirs");
  });
});

describe("another's Neo4j that cannot be used", () => {
  const given = () => ({ port: another.port, password: neo4j.password, folder, undo });
  const limit = pLimit(2);
  const ends = new Map<string, ReturnType<typeof start>>();
  const failures = new Map<string, ReturnType<typeof explained>>();
  beforeAll(() => {
    for (const [name, [settings]] of Object.entries(moreFaults)) failures.set(name, Promise.resolve(settings(given())).then(explained));
    for (const [name, [settings]] of Object.entries(faults))
      ends.set(
        name,
        limit(async () => start(await settings(given()))),
      );
  });

  it.each(Object.keys(faults))("for %s: a sentence says so and what to do, with exit code 1", async (name) => {
    const { code, output } = await ends.get(name)!;
    expect(output.trimEnd()).toMatch(faults[name]![1]);
    expect(output).toMatch(/^[^\n]+\n$/);
    for (const secret of [neo4j.password, "hidden-word"]) expect(output).not.toContain(secret);
    expect(code).toBe(1);
  });

  it.each(Object.keys(moreFaults))("for %s: a sentence says so and what to do", async (name) => {
    const error = await failures.get(name)!;
    expect(error).toBeInstanceOf(SettingError);
    expect((error as SettingError).message).toMatch(moreFaults[name]![1]);
  });

  it("gets nothing written, nor does the data folder", async () => {
    expect(await held()).toBe("[[],[]]");
    expect(existsSync(join(folder, "refused"))).toBe(false);
  });
});

describe("another's Neo4j that goes and comes back", () => {
  const schemes = ["bolt", "neo4j", "bolt+s", "neo4j+s"];
  const servers: Started[] = [];
  let router: Router;

  beforeAll(async () => {
    router = await routerTo(another.port, another.port);
    undo.push(() => router.close());
    servers.push(await nodeStart(folder, settingsOf("bolt")));
    const trusting = { NODE_EXTRA_CA_CERTS: another.certificate };
    servers.push(
      ...(await Promise.all(
        [settingsOf("neo4j", router.port), settingsOf("bolt+s"), settingsOf("neo4j+s")].map((settings) =>
          nodeStart(folder, { ...settings, ...trusting }),
        ),
      )),
    );
  });
  afterAll(async () => {
    for (const { process } of servers) process.kill("SIGTERM");
    await Promise.all(servers.map(({ ended }) => ended));
  });

  it("is loaded once, and served from by every scheme, whatever address it advertises", async () => {
    expect(servers.map(({ output }) => /revision 1 \((.+)\)/.exec(output())?.[1])).toEqual([
      "facts loaded",
      "nothing to load",
      "nothing to load",
      "nothing to load",
    ]);
    for (const { url } of servers) expect((await ask(url, "{ studios { totalCount } }")).data.studios.totalCount).toBeGreaterThan(3);
  });

  it("is asked where the route leads, and not where the route was asked for", () => {
    expect(router.asked()).toContain(`127.0.0.1:${router.port}`);
    expect(router.asked()).not.toMatch(/MATCH|RETURN/);
  });

  it.each(["stopped", "killed"])(
    "where it is %s: readiness says no, requests are told so, and all is well when it is back",
    async (how) => {
      const asked = servers.map(({ url }) => stream(url, 1, 50));
      await expect.poll(() => Math.min(...asked.map(({ outcomes }) => outcomes.length))).toBeGreaterThan(5);
      if (how === "killed") process.kill(neo4j.pid, "SIGKILL");
      else await neo4j.stop();
      await neo4j.exited;
      expect(await Promise.all(servers.map(({ url }) => readiness(url)))).toEqual(servers.map(() => 503));
      neo4j = await another.start();
      for (const { url } of servers) await expect.poll(() => readiness(url), { interval: 100 }).toBe(200);
      for (const each of asked) {
        const before = each.outcomes.length;
        await expect.poll(() => each.outcomes.slice(before).includes("OK")).toBe(true);
        expect(codesOf(await each.stop())).toEqual(["DATABASE_UNAVAILABLE", "OK"]);
      }
      for (const each of servers) {
        for (const msg of ["the database does not answer: not ready", "the database answers again"])
          expect(logOf(each).filter((line) => line["msg"] === msg)).toHaveLength(how === "killed" ? 2 : 1);
      }
    },
  );

  it("is told by status, with every server that uses it and no password", async () => {
    const { code, output } = await craftgraph(["status", "--data", folder]).ended;
    for (const { url } of servers) expect(output).toContain(`${url}/`);
    for (const scheme of schemes) expect(output).toContain(`another's, at ${scheme}://127.0.0.1:`);
    expect(output).not.toContain(neo4j.password);
    expect(code).toBe(0);
  });

  it("is named by verify, which finds no database in the folder", async () => {
    const { code, output } = await craftgraph(["verify", "--data", folder]).ended;
    expect(output).toMatch(
      /^There is no database in .*database; a server of this folder uses the Neo4j at (bolt|neo4j)(\+s)?:\/\/127\.0\.0\.1:\d+, so set NEO4J_URI\.\n$/,
    );
    expect(code).toBe(1);
  });
});
