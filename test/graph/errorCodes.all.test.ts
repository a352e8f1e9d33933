import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isNonNullType,
  isObjectType,
  type GraphQLArgument,
  type GraphQLField,
} from "graphql";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { requestErrors } from "../../src/errors/requestErrors.js";
import { makeSchema } from "../../src/server/schema.js";
import { startServer, type ServerOptions } from "../../src/server/server.js";
import { idPrefix, nounNames } from "../../src/vocabulary/index.js";
import { useApp } from "../support/app.js";
import { run } from "./support/kit.js";

const app = useApp(undefined, { nodeBudget: 10_000_000, statementBudget: 10_000 });

const schema = await makeSchema();

/** A value for an argument that must be given. */
const needed: Readonly<Record<string, string>> = {
  id: '"studio:zhang-zhaohong"',
  ids: '["studio:zhang-zhaohong"]',
  for: '"studio:zhang-zhaohong"',
  candidate: '"studio:luan-jun"',
  from: '"studio:zhang-zhaohong"',
  to: '"studio:luan-jun"',
};

type Field = GraphQLField<unknown, unknown>;

/** The field as an operation asks for it, with `value` for one of its arguments. */
function ask(field: Field, argument: GraphQLArgument, value: string, alias: string): string {
  const others = field.args.filter((each) => each !== argument && each.name in needed && isNonNullType(each.type));
  const given = [...others.map(({ name }) => `${name}: ${needed[name]}`), `${argument.name}: ${value}`];
  const below = isCompositeType(getNamedType(field.type)) ? " { __typename }" : "";
  return `${alias}: ${field.name}(${given.join(", ")})${below}`;
}

interface Case {
  readonly field: Field;
  readonly argument: GraphQLArgument;
}

/** Every argument of a type's fields that may be left out. */
function optionalArguments(typeName: string): Case[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type)) throw new Error(`${typeName} is no object type.`);
  return Object.values(type.getFields()).flatMap((field) =>
    field.args.flatMap((argument) => (argument.name in needed && isNonNullType(argument.type) ? [] : [{ field, argument }])),
  );
}

/** The id of a node of a noun; of one that the documents do not name, an id of its form, of nothing. */
async function idOf(noun: string): Promise<string> {
  const [row] = await run(app.database, `MATCH (n:${noun}) RETURN n.id ORDER BY n.id LIMIT 1`);
  return (row?.[0] as string | undefined) ?? `${idPrefix(noun)}:none`;
}

/** Sends the fields of a type, `most` at a time, each with a null: in the document, or in a variable. */
async function sendNulls(typeName: string, cases: readonly Case[], inVariable: boolean, most: number): Promise<void> {
  const id = typeName === "Query" ? "" : await idOf(typeName);
  for (let at = 0; at < cases.length; at += most) {
    const some = cases.slice(at, at + most);
    const fields = some
      .map(({ field, argument }, index) => ask(field, argument, inVariable ? `$v${index}` : "null", `a${index}`))
      .join(" ");
    const declared = some.map(({ argument }, index) => `$v${index}: ${String(getNullableType(argument.type))}`).join(", ");
    const selection = typeName === "Query" ? fields : `node(id: ${JSON.stringify(id)}) { ... on ${typeName} { ${fields} } }`;
    const operation = `query ${inVariable ? `(${declared}) ` : ""}{ ${selection} }`;
    const { errors = [], status } = await app.ask(operation, Object.fromEntries(some.map((_, index) => [`v${index}`, null])));
    const refuses = some.some(({ argument }) => isNonNullType(argument.type));
    const code = inVariable ? "BAD_USER_INPUT" : "GRAPHQL_VALIDATION_FAILED";
    expect([operation, status, ...new Set(errors.map(({ extensions }) => extensions["code"]))]).toEqual(
      refuses ? [operation, 400, code] : [operation, 200],
    );
  }
}

describe("a null for an argument that may be left out is answered where the type has room for it, and refused by 400 where not", () => {
  it.each(["Query", ...nounNames])("%s", async (typeName) => {
    const cases = optionalArguments(typeName);
    expect(cases.length).toBeGreaterThan(0);
    const allowsNull = cases.filter(({ argument }) => !isNonNullType(argument.type));
    const refusesNull = cases.filter(({ argument }) => isNonNullType(argument.type));
    for (const inVariable of [false, true]) {
      await sendNulls(typeName, allowsNull, inVariable, 40);
      await sendNulls(typeName, refusesNull, inVariable, 1);
    }
  });

  it("and none is logged as a fault of the server", () => {
    expect(app.log.filter((line) => (JSON.parse(line) as { level: number }).level > 30)).toEqual([]);
  });
});

describe("a fault of the server, while data are read, leaves the status at 200 and has a code of the table", () => {
  it("DEADLINE_EXCEEDED", async () => {
    const options: ServerOptions = {
      database: app.database,
      joinPolicy: app.planCache,
      logger: pino({ level: "silent" }),
      host: "127.0.0.1",
      port: 0,
      deadlineMilliseconds: 1,
      nodeBudget: 50_000,
      statementBudget: 200,
      version: "test",
    };
    const hurried = await startServer(options);
    try {
      const headers = { "content-type": "application/json" };
      const body = JSON.stringify({ query: "{ studios { nodes { id } } }" });
      const response = await fetch(`${hurried.url}/graphql`, { method: "POST", headers, body });
      expect(response.status).toBe(200);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "DEADLINE_EXCEEDED" } }] });
      expect(requestErrors.DEADLINE_EXCEEDED.kind).toBe("SERVER");
    } finally {
      await hurried.stop();
    }
  });

  it("INTERNAL_SERVER_ERROR", async () => {
    await run(app.database, "MATCH (s:Studio {id: 'studio:luan-jun'}) SET s.kind = 'SECRET_WORD'");
    const answer = await app.ask('{ studio(id: "studio:luan-jun") { id kind } }');
    expect(answer).toMatchObject({ status: 200, errors: [{ extensions: { code: "INTERNAL_SERVER_ERROR" } }] });
    expect(JSON.stringify(answer)).not.toContain("SECRET_WORD");
  });
});
