import type { GraphQLSchema } from "graphql";
import type { App } from "../support/app.js";
import type { GraphContent } from "../../src/graph/content.js";
import type { Statement } from "../../src/graph/compose/scope.js";
import { makeSchema } from "../../src/schema.js";
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

/** A server on a graph, and the oracle of the same graph. */
export class Both {
  private constructor(
    readonly app: App,
    readonly schema: GraphQLSchema,
    readonly graph: OracleGraph,
  ) {}

  static async of(app: App, content: GraphContent): Promise<Both> {
    return new Both(app, bareSchema(await makeSchema()), graphOf(content));
  }

  async ask({ text, lists }: RandomOperation, variables: Variables, book: CursorBook): Promise<BothAnswers> {
    const { data, errors = [] } = await this.app.ask<unknown, Variables>(text, variables);
    const cursors = lists.flatMap(({ alias }) => ["after", "before"].map((argument) => [alias, variableOf(alias, argument)] as const));
    const translated = cursors.flatMap(([alias, name]) => (typeof variables[name] === "string" ? [[name, book.oracleOf(alias, variables[name])]] : []));
    const own = answer(this.schema, this.graph, text, { ...variables, ...(Object.fromEntries(translated) as Variables) });
    const refused = errors.map(({ message, extensions }) => (extensions["code"] === "BAD_USER_INPUT" && typeof extensions["argument"] === "string" ? extensions["argument"] : `${String(extensions["code"])}: ${message}`));
    const expected = (own.errors ?? []).map(({ originalError, message }) => (originalError instanceof Refusal ? originalError.argument : `oracle: ${message}`));
    const [server, oracle] = [
      { data: data ?? null, refused: [...new Set(refused)].sort() },
      { data: own.data ?? null, refused: [...new Set(expected)].sort() },
    ];
    return { server, oracle, differences: [...differences(server.refused, oracle.refused, book, "refused"), ...differences(server.data, oracle.data, book)] };
  }

  /** Tells of a disagreement: the operation is asked again by itself, so that the Cypher is its own. */
  async report({ text }: RandomOperation, variables: Variables, { server, oracle, differences: found }: BothAnswers): Promise<string> {
    const logged = this.app.log.length;
    const ran = await statementsOf(this.app, () => this.app.ask<unknown, Variables>(text, variables));
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
      ...ran.map((statement) => `${statement.name}\n  ${statement.text}\n  p = ${shown(statement.params).replace(/\s+/g, " ")}`),
    ].join("\n");
  }
}
