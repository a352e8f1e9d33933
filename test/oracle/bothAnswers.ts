import { isDeepStrictEqual } from "node:util";
import type { GraphQLSchema } from "graphql";
import type { App } from "../support/app.js";
import type { GraphContent } from "../../src/store/content.js";
import type { Statement } from "../../src/neo4j/statement.js";
import { makeSchema } from "../../src/server/schema.js";
import { Refusal } from "./answer.js";
import { type CursorBook, differences } from "./compare.js";
import { graphOf, type OracleGraph } from "./graphOf.js";
import { variableOf, type RandomOperation, type Variables } from "./randomOperation.js";
import { answer, bareSchema } from "./resolve.js";

interface Side {
  readonly data: unknown;
  /** The argument that each refusal names, each once. */
  readonly refused: readonly string[];
}

export interface BothAnswers {
  readonly server: Side;
  readonly oracle: Side;
  readonly differences: readonly string[];
}

const shown = (value: unknown): string => JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? Number(each) : each), 1);

/** The statements that run while an operation is answered, by its database alone. */
async function statementsOf({ database }: App, work: () => Promise<unknown>): Promise<Statement[]> {
  const ran: Statement[] = [];
  const read = database.read.bind(database);
  database.read = (statement, deadline) => {
    ran.push(statement);
    return read(statement, deadline);
  };
  await work().finally(() => (database.read = read));
  return ran;
}

/** A server on a graph, the same that reads several edges in one statement, and the oracle of the same graph. */
export class Both {
  private asked = 0;

  private constructor(
    readonly app: App,
    readonly joined: App,
    readonly schema: GraphQLSchema,
    readonly graph: OracleGraph,
  ) {}

  static async of(app: App, joined: App, content: GraphContent): Promise<Both> {
    return new Both(app, joined, bareSchema(await makeSchema()), graphOf(content));
  }

  /** What both servers do; planning takes the second long, so it is asked every other time. */
  private async both<T>(work: (app: App) => Promise<T>, second = true): Promise<readonly [T, T]> {
    const one = work(this.app);
    return [await one, await (second && this.joined !== this.app ? work(this.joined) : one)];
  }

  async ask({ text, lists }: RandomOperation, variables: Variables, book: CursorBook): Promise<BothAnswers> {
    const [{ data, errors = [] }, together] = await this.both(
      (app) => app.ask<unknown, Variables>(text, variables),
      this.asked++ % 2 === 0,
    );
    const apart = isDeepStrictEqual([data, errors], [together.data, together.errors ?? []])
      ? []
      : [`several edges in one statement: ${shown([together.data, together.errors])}`];
    const cursors = lists.flatMap(({ alias }) => ["after", "before"].map((argument) => [alias, variableOf(alias, argument)] as const));
    const translated = cursors.flatMap(([alias, name]) =>
      typeof variables[name] === "string" ? [[name, book.oracleOf(alias, variables[name])]] : [],
    );
    const own = answer(this.schema, this.graph, text, { ...variables, ...(Object.fromEntries(translated) as Variables) });
    const refused = errors.map(({ message, extensions }) =>
      extensions["code"] === "BAD_USER_INPUT" && typeof extensions["argument"] === "string"
        ? extensions["argument"]
        : `${String(extensions["code"])}: ${message}`,
    );
    const expected = (own.errors ?? []).map(({ originalError, message }) =>
      originalError instanceof Refusal ? originalError.argument : `oracle: ${message}`,
    );
    const [server, oracle] = [
      { data: data ?? null, refused: [...new Set(refused)].sort() },
      { data: own.data ?? null, refused: [...new Set(expected)].sort() },
    ];
    return {
      server,
      oracle,
      differences: [
        ...apart,
        ...differences(server.refused, oracle.refused, book, "refused"),
        ...differences(server.data, oracle.data, book),
      ],
    };
  }

  /** Tells of a disagreement: the operation is asked again by itself, so that the Cypher is its own. */
  async report({ text }: RandomOperation, variables: Variables, { server, oracle, differences: found }: BothAnswers): Promise<string> {
    const logged = this.app.log.length;
    const ran = await this.both((app) => statementsOf(app, () => app.ask<unknown, Variables>(text, variables)));
    return [
      `${found.length} differences:`,
      ...found.slice(0, 10),
      "\nThe operation:",
      text,
      `\nIts variables: ${shown(variables)}`,
      `\nThe database answers: ${shown(server)}`,
      `\nThe oracle answers: ${shown(oracle)}`,
      ...this.app.log.slice(logged).map((line) => `\nThe server logged: ${line}`),
      "\nThe Cypher that ran:",
      ...[...new Set(ran.flat())].map(
        (statement) => `${statement.name}\n  ${statement.text}\n  p = ${shown(statement.params).replace(/\s+/g, " ")}`,
      ),
    ].join("\n");
  }
}
