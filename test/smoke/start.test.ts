import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questions } from "./documents.js";
import { ask, codesOf, readiness, stream, underLoad } from "./requests.js";
import {
  craftgraph,
  dataFolder,
  hasPidFile,
  isRunning,
  logOf,
  neo4jPid,
  npmStart,
  removeFolder,
  root,
  run,
  serverPid,
  type Started,
} from "./startedServer.js";

async function expectNothingLeft(folder: string, neo4j: number): Promise<void> {
  await expect.poll(() => hasPidFile(folder)).toBe(false);
  expect(isRunning(neo4j)).toBe(false);
}

describe("npm start, as a new user runs it", () => {
  let folder: string;
  let started: Started;

  beforeAll(async () => {
    folder = await dataFolder();
    started = await npmStart(folder);
  });
  afterAll(async () => {
    started.process.kill("SIGTERM");
    await removeFolder(folder);
  });

  it("loads the facts and prints the addresses", () => {
    expect(started.output()).toContain("facts loaded");
    for (const path of ["/", "/graphiql", "/graphql", "/healthz", "/readyz"]) expect(started.output()).toContain(`${started.url}${path} `);
  });

  it("has a start page in English and Chinese, with links", async () => {
    const page = await (await fetch(`${started.url}/`)).text();
    expect(page).toContain("Craftgraph");
    expect(page).toContain("工匠图谱");
    for (const path of ["/graphiql", "/graphiql?example=DisciplineGroupsOfStudio", "/graphql", "/healthz", "/readyz"])
      expect(page).toContain(`href="${path}"`);
  });

  it("has the explorer, whose files the build finds", async () => {
    const page = await (await fetch(`${started.url}/graphiql`)).text();
    const paths = page.match(/\/graphiql\/assets\/[^"]+/g) ?? [];
    expect(paths.length).toBeGreaterThan(0);
    for (const path of paths) expect((await fetch(`${started.url}${path}`)).status).toBe(200);
  });

  it("is alive and ready, and says at which revision and version", async () => {
    expect(await (await fetch(`${started.url}/healthz`)).json()).toEqual({ status: "ok" });
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(await (await fetch(`${started.url}/readyz`)).json()).toEqual({ ready: true, revision: 1, modelVersion: 1, version });
  });

  it("finds three questions with their answers in the README, collaborators among them", () => {
    const readme = questions.filter(({ place, answer }) => place.startsWith("README.md") && answer !== null);
    expect(readme).toHaveLength(3);
    expect(readme.filter(({ query }) => query.includes("collaborators("))).toHaveLength(1);
  });

  // A recommendation reads so much that the first one, asked before it is planned, may take longer than a request may.
  it.each(questions)("answers as it stands in $place", async ({ query, answer }) => {
    const told = answer ?? { data: expect.any(Object) };
    await expect.poll(() => ask(started.url, query)).toEqual(told);
  });

  it("logs a request in a line, and health checks not at all", async () => {
    await ask(started.url, "query Logged { studios(first: 2) { nodes { id } } }", { "x-request-id": "logged-1" });
    await expect
      .poll(() => logOf(started).find(({ id }) => id === "logged-1"))
      .toMatchObject({ operation: "Logged", code: "OK", status: 200, statements: 1, rows: 3, method: "POST", path: "/graphql" });
    expect(logOf(started).filter(({ path }) => path === "/healthz" || path === "/readyz")).toEqual([]);
  });

  it("is seen by the README's status, which ends with 0", async () => {
    const { code, output } = await run(["npm", "run", "status"], { DATA_FOLDER: folder }).ended;
    expect(output).toContain(`${started.url}/`);
    expect(output).toContain("ready, graph at revision 1");
    expect(output).toContain(`5.26.20, its own, process ${await neo4jPid(folder)}`);
    expect(output).toMatch(/database \d+\.\d MB, logs \d+\.\d MB, Neo4j 5\.26\.20 1\d\d\.\d MB/);
    expect(output).not.toContain(readFileSync(join(folder, "database", "password"), "utf8").trim());
    expect(code).toBe(0);
  });

  it("speaks no TLS, which a start that names its Neo4j so is told", async () => {
    const address = /^server\.bolt\.listen_address=(.+)$/m.exec(readFileSync(join(folder, "database", "conf", "neo4j.conf"), "utf8"))![1]!;
    const { code, output } = await craftgraph(["--port", "0", "--data", folder], {
      NEO4J_URI: `neo4j+s://${address}`,
      NEO4J_PASSWORD: "hidden-word",
    }).ended;
    expect(output).toBe(
      `NEO4J_URI: got "neo4j+s://${address}", where no TLS is spoken; name it as neo4j://${address}, or switch TLS on there (server.bolt.tls_level).\n`,
    );
    expect(code).toBe(1);
  });

  it.each(["start", "reset"])("keeps its folder from another %s, which says so", async (what) => {
    const { code, output } = await craftgraph(["--port", "0", "--data", folder, ...(what === "reset" ? ["--reset", "--yes"] : [])]).ended;
    expect(output).toMatch(
      /Another Craftgraph \(process \d+\) works in the folder .*: stop it first, or give this one a folder of its own\.\n$/,
    );
    expect(code).toBe(1);
    expect(await readiness(started.url)).toBe(200);
  });

  it("keeps its port from another start, which says so and touches nothing", async () => {
    const port = new URL(started.url).port;
    const { code, output } = await craftgraph(["--port", port, "--data", folder, "--reset", "--yes"]).ended;
    expect(output).toBe(
      `Cannot serve on 127.0.0.1:${port}: another program has it. Stop that program, or choose another one with --port or PORT.\n`,
    );
    expect(code).toBe(1);
  });

  it("answers what is in flight under load when npm gets SIGTERM, and leaves nothing running", async () => {
    const neo4j = await neo4jPid(folder);
    expect(isRunning(neo4j)).toBe(true);
    await underLoad(started.url, () => started.process.kill("SIGTERM"));
    await started.ended;
    await expectNothingLeft(folder, neo4j);
    await expect(fetch(`${started.url}/healthz`)).rejects.toThrow();
    const { code, output } = await craftgraph(["status", "--data", folder]).ended;
    expect(output).toContain("No Craftgraph runs for this data folder");
    expect(code).toBe(1);
  });

  it("starts again with nothing to load, and comes back when Neo4j is killed under a stream of requests", async () => {
    started = await npmStart(folder);
    const { url } = started;
    expect(started.output()).toContain("revision 1 (nothing to load)");
    const asked = stream(url);
    await expect.poll(() => asked.outcomes.length).toBeGreaterThan(20);

    const killed = await neo4jPid(folder);
    process.kill(killed, "SIGKILL");
    expect(await readiness(url)).toBe(503);
    await expect.poll(() => readiness(url), { interval: 250 }).toBe(200);
    expect((await ask(url, "{ studios { totalCount } }")).data.studios.totalCount).toBeGreaterThan(3);

    // One that waited in vain until its deadline would have another code.
    expect(codesOf(await asked.stop())).toEqual(["DATABASE_UNAVAILABLE", "OK"]);

    expect(await neo4jPid(folder)).not.toBe(killed);
    const log = logOf(started);
    expect(log.flatMap(({ neo4j }) => neo4j?.state ?? [])).toEqual(["ENDED", "RESTARTING", "STARTING", "READY"]);
    await expect.poll(() => logOf(started).map(({ msg }) => msg)).toContain("the database answers again");
    expect(log.find(({ neo4j }) => neo4j?.state === "ENDED")).toMatchObject({ level: 40, neo4j: { pid: killed, by: "SIGKILL" } });
  });

  it("answers what is in flight under load when node itself gets SIGTERM, and leaves nothing running", async () => {
    const neo4j = await neo4jPid(folder);
    const server = serverPid(folder);
    await underLoad(started.url, () => process.kill(server, "SIGTERM"));
    await started.ended;
    await expectNothingLeft(folder, neo4j);
  });
});

describe("npm start with a setting that is not allowed", () => {
  it("says which, what came and what is allowed, and starts nothing", async () => {
    const folder = await dataFolder();
    await expect(npmStart(folder, { PORT: "http" })).rejects.toThrow(
      /ended with 1: [\s\S]*PORT: got "http"; allowed is a whole number from 0 to 65535\./,
    );
    expect(hasPidFile(folder)).toBe(false);
    await removeFolder(folder);
  });
});

describe("npm start with a Neo4j that is not there", () => {
  it("names the setting, and what came", async () => {
    const folder = await dataFolder();
    await expect(npmStart(folder, { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "hidden-word" })).rejects.toThrow(
      /ended with 1: (?![\s\S]*hidden-word)[\s\S]*NEO4J_URI: got "bolt:\/\/127\.0\.0\.1:9", where no Neo4j answers: nothing listens at that port/,
    );
    await removeFolder(folder);
  });
});
