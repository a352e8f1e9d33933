import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requestErrors } from "../../src/errors/requestErrors.js";
import { neverJoin } from "../../src/graph/lookahead/planCache.js";
import { Database } from "../../src/neo4j/database.js";
import { startServer, type RunningServer } from "../../src/server/server.js";
import { wrongRequests, type WrongRequest } from "./support/wrongRequests.js";

interface ErrorsAnswer {
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

// Nothing of what is sent here comes to the database, so none is there.
const database = new Database({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });
const log: string[] = [];
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({
    database,
    logger: pino({ level: "info" }, { write: (line: string) => void log.push(line) }),
    host: "127.0.0.1",
    port: 0,
    deadlineMilliseconds: 10_000,
    nodeBudget: 50_000,
    statementBudget: 200,
    joinPolicy: neverJoin,
    version: "test",
  });
}, 60_000);
afterAll(async () => {
  await server.stop();
  await database.close();
});

const send = ({ method = "POST", path = "/graphql", search = "", headers = {}, body }: WrongRequest): Promise<Response> =>
  fetch(`${server.url}${path}${search}`, { method, headers, ...(body === undefined ? {} : { body }) });

describe("a mistake of the caller gets the code and the status of the table", () => {
  it.each(wrongRequests)("$what: $code", async (request) => {
    const response = await send(request);
    const { errors, data } = (await response.json()) as ErrorsAnswer;
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(errors.map(() => request.code));
    expect(errors.length).toBeGreaterThan(0);
    expect(response.status).toBe(requestErrors[request.code].status);
    expect(data).toBeUndefined();
    expect(errors.map(({ message }) => message).join("\n")).toContain(request.says ?? "");
    for (const { message } of errors) {
      expect(message.length).toBeLessThan(1_100);
      expect(message).not.toMatch(/\bat \S+ \(|\.(ts|js):\d+|node_modules/);
    }
  });

  it("and none of it is logged as a fault of the server", () => {
    expect(log.length).toBeGreaterThanOrEqual(wrongRequests.length);
    expect(log.map((line) => JSON.parse(line) as { level: number }).filter(({ level }) => level > 30)).toEqual([]);
  });

  it("in the media type that the caller accepts", async () => {
    for (const body of ["{nope", '{"query":"{ x }"}']) {
      const headers = { "content-type": "application/json", accept: "application/graphql-response+json" };
      const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
      expect(response.status).toBe(400);
      expect(response.headers.get("content-type")).toContain("application/graphql-response+json");
    }
  });
});

describe("what is allowed is answered", () => {
  it.each([
    ["a null for an argument without a default", "query ($n: Int) { studios(first: $n) { __typename } }", { n: null }],
    [
      "a variable that is left out for an argument with a default",
      "query ($b: Boolean) { studios(includeImplied: $b) { __typename } }",
      {},
    ],
    ["a null variable that another operation uses", "query A($b: Boolean! = true) { __typename @include(if: $b) }", {}],
  ])("%s", async (_, query, variables) => {
    const headers = { "content-type": "application/json" };
    const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
    const { errors = [] } = (await response.json()) as Partial<ErrorsAnswer>;
    // The one thing that can go wrong: there is no database.
    expect(errors.filter(({ extensions }) => extensions.code !== "DATABASE_UNAVAILABLE")).toEqual([]);
    expect(response.status).toBe(200);
  });
});

it("an error while data are read leaves the status at 200", async () => {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query: "{ studios { nodes { id } } }" });
  const response = await fetch(`${server.url}/graphql`, { method: "POST", headers, body });
  expect(response.status).toBe(200);
  expect(await response.json()).toMatchObject({ data: null, errors: [{ extensions: { code: "DATABASE_UNAVAILABLE" } }] });
});
