import { beforeEach, describe, expect, it } from "vitest";
import { useApp } from "../support/app.js";
import { madeUp, node, seedOf, source, together } from "./support/kit.js";

let seen = 0;
const app = useApp(seedOf(together(source(madeUp), node("studio:one", { nameEn: "One" }))), { nodeBudget: 100 });
beforeEach(() => {
  seen = app.log.length;
});

interface Sent {
  readonly body?: string;
  readonly id?: string;
  readonly path?: string;
  readonly method?: string;
}

/** Sends a request, and gives its id of the answer and the one line of the log. */
async function logged({ body, id, path = "/graphql", method = "POST" }: Sent): Promise<{ id: string; line: Record<string, unknown> }> {
  const headers = { "content-type": "application/json", ...(id === undefined ? {} : { "x-request-id": id }) };
  const response = await fetch(`${app.url}${path}`, { method, headers, ...(body === undefined ? {} : { body }) });
  await response.text();
  await expect.poll(() => app.log.length).toBe(seen + 1);
  return { id: response.headers.get("x-request-id") ?? "", line: JSON.parse(app.log.at(-1)!) as Record<string, unknown> };
}

const asking = (query: string, variables?: unknown): string => JSON.stringify({ query, variables });

describe("a request's line in the log", () => {
  it("has id, operation, time, cost, code and status, and nothing else", async () => {
    const { id, line } = await logged({
      body: asking('query One($id: ID = "studio:one") { studio(id: $id) { nameEn } }', { id: "studio:one" }),
    });
    expect(line).toEqual({
      level: 30,
      time: expect.any(Number),
      pid: process.pid,
      hostname: expect.any(String),
      id,
      method: "POST",
      path: "/graphql",
      operation: "One",
      statements: 1,
      rows: 1,
      milliseconds: expect.any(Number),
      code: "OK",
      status: 200,
      msg: "request",
    });
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f-]{27}$/);
  });

  it("has the id that the caller sent, where it is well-formed", async () => {
    const { id, line } = await logged({ body: asking("{ studios { totalCount } }"), id: "trace:1.2_3-4" });
    expect([id, line["id"], line["operation"]]).toEqual(["trace:1.2_3-4", "trace:1.2_3-4", "(unnamed)"]);
  });

  it.each(["two words", "a;b", "x".repeat(101)])("has an id of its own where %s came", async (sent) => {
    const { id } = await logged({ body: asking("{ studios { totalCount } }"), id: sent });
    expect(id).toMatch(/^[0-9a-f]{8}-/);
  });

  it.each<[string, Sent, Record<string, unknown>]>([
    [
      "what breaks the grammar",
      { body: asking('{ studio(id: "hidden-word"') },
      { operation: "(unnamed)", code: "GRAPHQL_PARSE_FAILED", status: 400, statements: 0 },
    ],
    [
      "a field that is not there",
      { body: asking('query Wrong { nothing(a: "hidden-word") }') },
      { operation: "Wrong", code: "GRAPHQL_VALIDATION_FAILED", status: 400 },
    ],
    [
      "a wrong argument",
      { body: asking("query Wrong($n: Int) { studios(first: $n) { totalCount } }", { n: 0 }) },
      { operation: "Wrong", code: "BAD_USER_INPUT", status: 200 },
    ],
    [
      "too much",
      { body: asking("query Much { studios(first: 100) { nodes { members(first: 100) { nodes { id } } } } }") },
      { operation: "Much", code: "BUDGET_EXCEEDED", status: 400, statements: 0 },
    ],
    ["a body that is no JSON", { body: "{hidden-word" }, { code: "BAD_REQUEST", status: 400 }],
    [
      "an address with nothing at it",
      { path: "/hidden?word=hidden-word", method: "GET" },
      { path: "/hidden", code: "HTTP_404", status: 404 },
    ],
    ["the start page", { path: "/", method: "GET" }, { method: "GET", path: "/", code: "OK", status: 200 }],
  ])("tells the code of %s, and not what was sent", async (_, sent, expected) => {
    const { line } = await logged(sent);
    expect(line).toMatchObject({ level: 30, ...expected });
    expect(JSON.stringify(line)).not.toContain("hidden-word");
  });

  it("is not there for health checks", async () => {
    for (const path of ["/healthz", "/readyz"]) expect((await fetch(`${app.url}${path}`)).headers.get("x-request-id")).toBeTruthy();
    expect(app.log.slice(seen)).toEqual([]);
  });
});

describe("an error says what to change", () => {
  it("over the budget", async () => {
    const { errors } = await app.ask("{ studios(first: 100) { nodes { members(first: 100) { nodes { id } } } } }");
    expect(errors?.[0]?.message).toBe(
      "The operation asks for up to 10100 nodes; allowed are 100. Ask for smaller pages (first, last), most of all at studios.nodes.members, or for fewer levels. An operator can raise NODE_BUDGET.",
    );
  });
});
