import { readFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dataFolder, hasPidFile, isRunning, neo4jPid, npmStart, removeFolder, root, type Started } from "./startedServer.js";

const readme = readFileSync(join(root, "README.md"), "utf8");

/** The first block of a language after a heading of the README. */
const block = (heading: string, language: string): string => {
  const after = readme.slice(readme.indexOf(heading));
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(after)?.[1] ?? "";
};

const post = async (url: string, query: string): Promise<unknown> =>
  (await fetch(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ query }) })).json();

/** Sends all of a request but its last byte; `finish` sends that, and gives the status of the answer. */
function requestInFlight(url: string): Promise<{ finish: () => Promise<number> }> {
  const body = JSON.stringify({ query: "{ studios { totalCount } }" });
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/graphql`, { method: "POST", headers: { "content-type": "application/json", "content-length": body.length } });
    const answered = new Promise<number>((done, failed) => {
      sent.once("response", (response) => {
        response.resume();
        done(response.statusCode ?? 0);
      });
      sent.once("error", failed);
    });
    sent.once("error", reject);
    sent.write(body.slice(0, -1), () =>
      // The server has the head of the request when it answers another one that came later.
      void fetch(`${url}/healthz`).then(() => resolve({ finish: () => (sent.end(body.slice(-1)), answered) }), reject),
    );
  });
}

describe("npm start, as a new user runs it", () => {
  let folder: string;
  let started: Started;

  beforeAll(async () => {
    folder = await dataFolder();
    started = await npmStart(folder);
  });
  afterAll(() => removeFolder(folder));

  it("loads the facts and prints the addresses", () => {
    expect(started.output()).toContain("facts loaded");
    for (const path of ["/", "/graphiql", "/graphql", "/healthz", "/readyz"]) expect(started.output()).toContain(`${started.url}${path} `);
  });

  it("has a start page in English and Chinese, with links", async () => {
    const page = await (await fetch(`${started.url}/`)).text();
    expect(page).toContain("Craftgraph");
    expect(page).toContain("工匠图谱");
    for (const path of ["/graphiql", "/graphiql?example=DisciplineGroupsOfStudio", "/graphql", "/healthz", "/readyz"]) expect(page).toContain(`href="${path}"`);
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

  it("answers the README's first question as the README says", async () => {
    expect(await post(started.url, block("## A first question", "graphql"))).toEqual(JSON.parse(block("## A first question", "json")));
  });

  it("answers what is in flight when npm gets SIGTERM, and leaves nothing running", async () => {
    const neo4j = await neo4jPid(folder);
    expect(isRunning(neo4j)).toBe(true);
    const { finish } = await requestInFlight(started.url);
    started.process.kill("SIGTERM");
    expect(await finish()).toBe(200);
    await started.ended;
    await expect.poll(() => hasPidFile(folder), { timeout: 40_000 }).toBe(false);
    expect(isRunning(neo4j)).toBe(false);
    await expect(fetch(`${started.url}/healthz`)).rejects.toThrow();
  });

  it("starts again with nothing to load, and stops on Ctrl-C", async () => {
    const again = await npmStart(folder);
    const neo4j = await neo4jPid(folder);
    expect(again.output()).toContain("revision 1 (nothing to load)");
    const { finish } = await requestInFlight(again.url);
    process.kill(-(again.process.pid as number), "SIGINT");
    expect(await finish()).toBe(200);
    await again.ended;
    await expect.poll(() => hasPidFile(folder), { timeout: 40_000 }).toBe(false);
    expect(isRunning(neo4j)).toBe(false);
  });
});

describe("npm start with a setting that is not allowed", () => {
  it("says which, what came and what is allowed, and starts nothing", async () => {
    const folder = await dataFolder();
    await expect(npmStart(folder, { PORT: "http" })).rejects.toThrow(/ended with 1: [\s\S]*PORT: got "http"; allowed is a whole number from 0 to 65535\./);
    expect(hasPidFile(folder)).toBe(false);
    await removeFolder(folder);
  });
});

describe("npm start with a Neo4j that is not there", () => {
  it("names the setting, and what came", async () => {
    const folder = await dataFolder();
    await expect(npmStart(folder, { NEO4J_URI: "bolt://127.0.0.1:9", NEO4J_PASSWORD: "hidden-word" })).rejects.toThrow(
      /ended with 1: (?![\s\S]*hidden-word)[\s\S]*NEO4J_URI: got "bolt:\/\/127\.0\.0\.1:9", where no Neo4j answers/,
    );
    await removeFolder(folder);
  });
});
