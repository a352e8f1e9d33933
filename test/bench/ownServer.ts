import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { lexicographicSortSchema, printSchema } from "graphql";
import { pino } from "pino";
import { expectedStatements } from "../../src/server/expectedStatements.js";
import type { Statement } from "../../src/neo4j/statement.js";
import type { Database } from "../../src/neo4j/database.js";
import { PlanCache } from "../../src/graph/lookahead/planCache.js";
import { Deadline } from "../../src/neo4j/deadline.js";
import { publicViewer } from "../../src/access/viewer.js";
import { nouns } from "../../src/vocabulary/index.js";
import { makeSchema } from "../../src/server/schema.js";
import { startServer, type RunningServer } from "../../src/server/server.js";
import { settingTable } from "../../src/process/settings.js";
import { decode, type OfRoot } from "./decode.js";

/** Serves by our own server with its default limits, on a free port. */
export function serveOurs(database: Database): Promise<RunningServer> {
  const { REQUEST_DEADLINE_MS: deadline, NODE_BUDGET: nodes, STATEMENT_BUDGET: statements } = settingTable;
  const limits = { deadlineMilliseconds: deadline.fallback, nodeBudget: nodes.fallback, statementBudget: statements.fallback };
  return startServer({
    database,
    joinPolicy: new PlanCache(database),
    logger: pino({ level: "silent" }),
    host: "127.0.0.1",
    port: 0,
    ...limits,
    version: "bench",
  });
}

export const addressOf = ({ url }: RunningServer): string => `${url.replace("localhost", "127.0.0.1")}/graphql`;

/** What `npm start` has planned behind the requests before long. */
export async function planUsualParts(database: Database): Promise<void> {
  for (const { name, text, params, idle } of expectedStatements(publicViewer)) {
    const deadline = new Deadline(60_000);
    await database.read({ name: `${name}, planned ahead`, text, params: idle ?? params }, deadline).finally(() => deadline.release());
  }
}

/** Serves our own statements behind Apollo, with resolvers that do nothing, on a free port. */
export async function startDirect(
  roots: () => readonly OfRoot[] | undefined,
  rowsOf: (statement: Statement | null) => Promise<unknown[][] | null>,
): Promise<string> {
  const typeDefs = printSchema(lexicographicSortSchema(await makeSchema()));
  interface Asked {
    readonly rows: Map<Statement, Promise<unknown[][] | null>>;
  }
  // What answers several roots of an operation is asked once.
  const once = (asked: Asked, statement: Statement | null): Promise<unknown[][] | null> | null => {
    if (statement === null) return null;
    const rows = asked.rows.get(statement) ?? rowsOf(statement);
    asked.rows.set(statement, rows);
    return rows;
  };
  const resolve = async (field: string, asked: Asked): Promise<unknown> => {
    const root = roots()?.find(({ list }) => list.field === field);
    return root === undefined ? null : decode(root, ...(await Promise.all([once(asked, root.rows), once(asked, root.count)])));
  };
  const resolvers = {
    Query: Object.fromEntries(
      Object.values(nouns).map(({ plural }) => [plural, (_: unknown, __: unknown, asked: Asked) => resolve(plural, asked)]),
    ),
  };
  const apollo = new ApolloServer<Asked>({
    typeDefs,
    resolvers,
    introspection: false,
    plugins: [ApolloServerPluginCacheControlDisabled()],
  });
  return (
    await startStandaloneServer(apollo, {
      listen: { host: "127.0.0.1", port: 0 },
      context: () => Promise.resolve({ rows: new Map<Statement, Promise<unknown[][] | null>>() }),
    })
  ).url;
}
