import { ApolloServer, HeaderMap } from "@apollo/server";
import { buildSchema, GraphQLError } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { errorsPage } from "../../src/codegen/errors.js";
import { CraftgraphError } from "../../src/errors/craftgraphError.js";
import { codeOfStatus, errorTable, exitCodeOf, type RequestErrorCode } from "../../src/errors/errorTable.js";
import { InputError } from "../../src/errors/inputError.js";
import { requestErrors } from "../../src/errors/requestErrors.js";
import { startErrors } from "../../src/errors/startErrors.js";
import { describeFailure } from "../../src/process/failure.js";
import { readCommand } from "../../src/process/readCommand.js";
import { asGraphQLError, formatError } from "../../src/server/errors.js";
import { statusPlugin } from "../../src/server/reporting.js";
import { wrongRequests } from "./support/wrongRequests.js";

const codes = Object.keys(requestErrors) as RequestErrorCode[];

/** A server like ours with a field that throws what it is given. */
interface Thrower {
  readonly field?: unknown;
  readonly beforehand?: unknown;
}
const apollo = new ApolloServer<Thrower>({
  schema: buildSchema("type Query { sure(n: Int! = 1): Int, failing: Int }"),
  formatError: (formatted, error) => formatError(formatted, error),
  rootValue: {
    sure: () => 1,
    failing: (_: unknown, { field }: Thrower) => {
      throw field;
    },
  },
  includeStacktraceInErrorResponses: false,
  plugins: [
    {
      requestDidStart: () =>
        Promise.resolve({
          didResolveOperation: ({ contextValue: { beforehand } }) =>
            beforehand === undefined ? Promise.resolve() : Promise.reject(beforehand as Error),
        }),
    },
    statusPlugin() as never,
  ],
});
beforeAll(() => apollo.start());
afterAll(() => apollo.stop());

interface Answer {
  readonly status: number;
  readonly data?: unknown;
  readonly errors: readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[];
}

async function ask(context: () => Promise<Thrower>, query = "{ sure failing }"): Promise<Answer> {
  const headers = new HeaderMap([["content-type", "application/json"]]);
  const httpGraphQLRequest = { method: "POST", headers, search: "", body: { query } };
  const { status = 200, body } = await apollo.executeHTTPGraphQLRequest({ httpGraphQLRequest, context });
  if (body.kind !== "complete") throw new Error("The answer came in parts.");
  return { status, ...(JSON.parse(body.string) as Omit<Answer, "status">) };
}

describe("an expected error", () => {
  it.each(codes.filter((code) => code !== "INTERNAL_SERVER_ERROR"))(
    "with the code %s is answered with its status before the operation runs, and beside the other fields while it runs",
    async (code) => {
      const error = new CraftgraphError(code, "A sentence.", { details: { came: 3 } });
      const answer = { message: "A sentence.", extensions: { came: 3, code } };
      const { status } = requestErrors[code];

      const inField = await ask(() => Promise.resolve({ field: error }));
      expect(inField).toMatchObject({ status: 200, data: { sure: 1, failing: null }, errors: [answer] });
      expect(Object.keys(inField.errors[0]!.extensions).sort()).toEqual(["came", "code"]);

      expect(await ask(() => Promise.resolve({ beforehand: error }))).toEqual({ status, errors: [answer] });
      expect(await ask(() => Promise.reject(asGraphQLError(error)))).toEqual({ status, errors: [answer] });
    },
  );

  it("of a command that comes to a request is none that a caller is told of", async () => {
    const answer = await ask(() => Promise.resolve({ field: new CraftgraphError("JAVA_MISSING", "Install SECRET.") }));
    expect(answer.errors[0]).toMatchObject({
      message: "Something went wrong on our side.",
      extensions: { code: "INTERNAL_SERVER_ERROR" },
    });
  });
});

describe("an error that nobody foresaw", () => {
  const hidden = { message: "Something went wrong on our side.", extensions: { code: "INTERNAL_SERVER_ERROR" } };
  it.each<[string, unknown]>([
    ["of our own", new TypeError("SECRET")],
    ["that is no Error", "SECRET"],
    ["with a code of somebody else", new GraphQLError("SECRET", { extensions: { code: "OTHER" } })],
    ["that says so itself", new GraphQLError("SECRET", { extensions: { code: "INTERNAL_SERVER_ERROR" } })],
  ])("%s is hidden", async (_, error) => {
    expect((await ask(() => Promise.resolve({ field: error }))).errors).toMatchObject([hidden]);
    expect(JSON.stringify(await ask(() => Promise.resolve({ field: error })))).not.toContain("SECRET");
  });

  it("before the operation runs is hidden too, with the status 500", async () => {
    for (const context of [() => Promise.resolve({ beforehand: new TypeError("SECRET") }), () => Promise.reject(new TypeError("SECRET"))])
      expect(await ask(context)).toEqual({ status: 500, errors: [hidden] });
  });
});

it("a wrong value of an argument that graphql-js finds while it runs is the caller's", async () => {
  const query = "query ($n: Int = null) { sure(n: $n) }";
  expect(await ask(() => Promise.resolve({}), query)).toMatchObject({ errors: [{ extensions: { code: "BAD_USER_INPUT" } }] });
});

describe("the table", () => {
  it("has a code once, with a when and a what to do in both languages", () => {
    expect(Object.keys(errorTable)).toHaveLength(Object.keys(requestErrors).length + Object.keys(startErrors).length);
    for (const { when, what } of Object.values(errorTable))
      for (const { en, zh } of [when, what]) {
        expect(en).toMatch(/\.$/);
        expect(zh).toMatch(/\p{Script=Han}.*。$/u);
      }
  });

  it("is documented whole", () => {
    const page = errorsPage();
    for (const code of Object.keys(errorTable)) expect(page).toContain(`| \`${code}\` |`);
  });

  it("has no code that no test provokes", () => {
    const overHttp = wrongRequests.map(({ code }) => code);
    // test/graph/errorCodes.all.test.ts, test/graph/limits.test.ts and test/graph/requestLog.test.ts
    const withDatabase = ["INTERNAL_SERVER_ERROR", "DATABASE_UNAVAILABLE", "DEADLINE_EXCEEDED", "CANCELLED"];
    const onlyAbove = ["UNAUTHENTICATED", "FORBIDDEN", "CONFLICT", "RATE_LIMITED", "PERSISTED_QUERY_NOT_SUPPORTED", "TOO_MUCH_MEMORY"];
    expect([...new Set([...overHttp, ...withDatabase, ...onlyAbove])].sort()).toEqual([...codes].sort());
  });

  it("has a code for whatever HTTP refuses", () => {
    for (const status of [400, 404, 405, 406, 413, 415, 500]) expect(requestErrors[codeOfStatus(status)].status).toBe(status);
    expect(codeOfStatus(431)).toBe("BAD_REQUEST");
    expect(codeOfStatus(503)).toBe("INTERNAL_SERVER_ERROR");
  });
});

describe("a command", () => {
  const failureOf = (args: string[]) => {
    try {
      return readCommand(args);
    } catch (error) {
      return describeFailure(error, "start");
    }
  };

  it("that is not allowed ends with 2, another expected error with 1, and both say their message alone", () => {
    expect(failureOf(["--nope"])).toEqual({ message: expect.stringMatching(/^Got "--nope"; allowed are /), exitCode: 2 });
    expect(describeFailure(new InputError("first", 0, "1 to 9"), "start")).toEqual({
      message: "first: got 0; allowed is 1 to 9.",
      exitCode: 1,
    });
    for (const [code, { exit }] of Object.entries(startErrors)) expect(exitCodeOf(code as keyof typeof startErrors)).toBe(exit);
  });

  it("that fails in a way that nobody foresaw says so, without a stack", () => {
    expect(describeFailure(new TypeError("x is not a function"), "start")).toEqual({
      message: "Craftgraph could not start: x is not a function",
      exitCode: 1,
    });
  });
});
