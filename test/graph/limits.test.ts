import { describe, expect, it } from "vitest";
import { pino } from "pino";
import { Deadline } from "../../src/neo4j/deadline.js";
import { startServer } from "../../src/server/server.js";
import { useApp } from "../support/app.js";
import { fact, madeUp, node, numbers, readerOf, run, seedOf, source, together } from "./support/kit.js";

const seed = seedOf(together(source(madeUp), node("studio:one", { nameEn: "One" })));
const app = useApp(seed, { nodeBudget: 2_000, statementBudget: 10 });

const running = async (query: string): Promise<number> => {
  const rows = await run(app.database, "SHOW TRANSACTIONS YIELD metaData, currentQuery RETURN metaData.query, currentQuery");
  return rows.filter(([name]) => name === query).length;
};

/** Asks until it is so, which must not take longer than it may. */
async function until(isSo: () => Promise<boolean>, most = 100_000): Promise<void> {
  const end = Date.now() + most;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`It is not so after ${most} ms: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** A statement that takes minutes, whatever the machine. */
const endless = {
  name: "test.endless",
  text: "UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)",
  params: {},
};

describe("an operation over its budget is refused before anything runs", () => {
  it.each([
    [
      "nodes",
      "{ studios(first: 100) { nodes { members(first: 100) { nodes { id } } } } }",
      ["10100 nodes", "allowed are 2000", "smaller pages", "studios.nodes.members"],
    ],
    [
      "nodes through a variable's default",
      "query Q($n: Int = 100) { studios(first: $n) { nodes { members(first: $n) { nodes { id } } } } }",
      ["10100 nodes", "allowed are 2000"],
    ],
    [
      "statements",
      `{ ${Array.from({ length: 11 }, (_, index) => `a${index}: studios(first: 1) { nodes { id } }`).join(" ")} }`,
      ["11 lists", "allowed are 10", "fewer in one operation"],
    ],
    [
      "counts",
      `{ ${Array.from({ length: 6 }, (_, index) => `a${index}: studios(first: 1) { totalCount }`).join(" ")} }`,
      ["12 lists, edges and counts", "allowed are 10"],
    ],
  ])("%s", async (_, operation, says) => {
    const { errors, cost, data, status } = await app.ask(operation);
    expect(status).toBe(400);
    expect(errors).toHaveLength(1);
    for (const part of says) expect(errors?.[0]?.message).toContain(part);
    expect(errors?.[0]?.extensions["code"]).toBe("BUDGET_EXCEEDED");
    expect(data ?? null).toBeNull();
    expect(cost?.statements ?? 0).toBe(0);
  });

  it("and one within it is answered, with how much of it was asked for", async () => {
    const { errors, cost } = await app.ask("{ studios(first: 40) { totalCount nodes { members(first: 40) { nodes { id } } } } }");
    expect(errors).toBeUndefined();
    expect(cost.budget).toEqual({ nodes: { asked: 1_680, allowed: 2_000 }, statements: { asked: 3, allowed: 10 } });
  });
});

describe("a deadline", () => {
  it("that passes ends the statement in the database", async () => {
    // On a busy machine a short deadline may pass before the statement runs: then a longer one is tried.
    for (let [milliseconds, ran] = [1_000, false]; !ran; milliseconds *= 2) {
      let hasEnded = false;
      const read = app.database.read(endless, new Deadline(milliseconds)).finally(() => (hasEnded = true));
      const ended = expect(read).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
      await until(async () => (ran = (await running("test.endless")) === 1) || hasEnded);
      await ended;
      await until(async () => (await running("test.endless")) === 0);
    }
  });

  it("that is given up ends the statement in the database", async () => {
    const deadline = new Deadline(600_000);
    const read = app.database.read(endless, deadline);
    const ended = expect(read).rejects.toMatchObject({ code: "CANCELLED" });
    await until(async () => (await running("test.endless")) === 1);
    deadline.cancel();
    await ended;
    await until(async () => (await running("test.endless")) === 0);
  });

  it("that has passed lets nothing begin", async () => {
    const reader = readerOf(app.database, undefined, 1);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await expect(reader.list("Studio", {})).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
  });
});

describe("over HTTP", () => {
  /** All people are in all studios: the way from person to studio to person to studio is walked 100 million times, which outlasts `soon`. */
  const crowd = numbers(100).flatMap((index) => [
    node(`studio:n${index}`),
    node(`person:n${index}`),
    ...numbers(100).map((other) => fact("MEMBER_OF", `person:n${index}`, `studio:n${other}`)),
  ]);
  const soon = 30_000;
  const every = (edge: string, then: string): string => `{${edge}: {every: {node: ${then}}}}`;
  const long = `query Long { ${["a", "b"].map((alias) => `${alias}: people(first: 100, filter: ${every("studios", every("members", every("studios", '{id: {ne: "none"}}')))}) { nodes { id } }`).join(" ")} }`;
  const left = (): Promise<number> => running("Person.list");

  const crowded = useApp(seedOf(together(source(madeUp), ...crowd)), { deadlineMilliseconds: 600_000 });

  it("a request over its time is told so, and the database has nothing of it left", async () => {
    const options = {
      database: crowded.database,
      joinPolicy: crowded.planCache,
      logger: pino({ level: "silent" }),
      host: "127.0.0.1",
      port: 0,
      nodeBudget: 50_000,
      statementBudget: 200,
      version: "test",
    };
    const hurried = await startServer({ ...options, deadlineMilliseconds: 300 });
    try {
      const response = await fetch(`${hurried.url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ query: long }),
      });
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
      expect(errors.map(({ extensions }) => extensions.code)).toContain("DEADLINE_EXCEEDED");
      await until(async () => (await left()) === 0, soon);
    } finally {
      await hurried.stop();
    }
  });

  it("a client that goes away takes its statements with it", async () => {
    const client = new AbortController();
    const request = fetch(`${crowded.url}/graphql`, {
      method: "POST",
      signal: client.signal,
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: long }),
    }).then(
      () => "answered",
      () => "gone",
    );
    await until(async () => (await left()) === 2);
    client.abort();
    expect(await request).toBe("gone");
    await until(async () => (await left()) === 0, soon);
  });
});

describe("a read", () => {
  it("that tries to write is refused by the server", async () => {
    await expect(
      app.database.read(
        { name: "test.write", text: "CREATE (n:Studio {id: 'studio:written'}) RETURN n.id", params: {} },
        new Deadline(5_000),
      ),
    ).rejects.toThrow(/read access mode/i);
    expect(await run(app.database, "MATCH (n {id: 'studio:written'}) RETURN n.id")).toEqual([]);
  });
});
