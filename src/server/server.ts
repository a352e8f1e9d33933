import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type NextFunction, type Request, type Response } from "express";
import type { Logger } from "pino";
import { requestContext, type RequestContext } from "./context.js";
import { bodyRefusalOf, readBody, refusalOf } from "./body.js";
import { httpStatusOf } from "../errors/errorTable.js";
import { asGraphQLError, codeOf, errorsBody, formatError } from "./errors.js";
import { listen } from "./port.js";
import { pages, safeHeaders } from "../explorer/pages.js";
import type { JoinPolicy } from "../graph/lookahead/planCache.js";
import type { Database } from "../neo4j/database.js";
import { readState } from "../store/openGraph.js";
import { enumerationWordsRule } from "./limits/checkEnumerations.js";
import { limitsPlugin } from "./limits/limitsPlugin.js";
import { costPlugin, errorLogPlugin, statusPlugin } from "./reporting.js";
import { recordOf, requestLog } from "./requestLog.js";
import { makeSchema } from "./schema.js";

// Deep nesting overflows graphql-js's recursive parser before 7,000.
const mostTokens = 4_000;

export interface ServerOptions {
  readonly database: Database;
  readonly logger: Logger;
  readonly host: string;
  /** 0 chooses a free one. */
  readonly port: number;
  readonly deadlineMilliseconds: number;
  readonly nodeBudget: number;
  readonly statementBudget: number;
  /** Decides when statements that read several edges at once are run. */
  readonly joinPolicy: JoinPolicy;
  /** The build's version. */
  readonly version: string;
}

export interface RunningServer {
  readonly url: string;
  /** Makes `/readyz` answer 503. */
  refuse(): void;
  /** Answers the requests in flight, then closes. */
  stop(): Promise<void>;
}

/** Serves the graph over HTTP. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, logger, version, joinPolicy: joining } = options;
  const app = express();
  const httpServer = createServer(app);
  const apollo = new ApolloServer<RequestContext>({
    schema: await makeSchema(),
    formatError,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    nodeEnv: "production",
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: mostTokens },
    validationRules: [enumerationWordsRule],
    logger,
    plugins: [
      limitsPlugin({ nodes: options.nodeBudget, statements: options.statementBudget }),
      errorLogPlugin(logger),
      statusPlugin(),
      costPlugin(),
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: options.deadlineMilliseconds + 1_000 }),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  await apollo.start();

  let refusing = false;
  app.disable("x-powered-by");
  app.disable("etag");
  app.use(requestLog(logger));
  app.use(safeHeaders, pages(version));
  app.get("/healthz", (_, response) => void response.json({ status: "ok" }));
  app.get("/readyz", async (_, response) => {
    const state = refusing ? null : await readState(database).catch(() => null);
    if (state === null) response.status(503).json({ ready: false, version });
    else response.json({ ready: true, revision: state.revision, modelVersion: state.modelVersion, version });
  });
  app.use(
    "/graphql",
    readBody(),
    expressMiddleware(apollo, {
      context: ({ res }) => {
        const refusal = bodyRefusalOf(res);
        if (refusal !== undefined) {
          recordOf(res).code = refusal.code;
          return Promise.reject(asGraphQLError(refusal));
        }
        return Promise.resolve(requestContext(database, joining, options.deadlineMilliseconds, res));
      },
    }),
  );
  app.use(
    (_: Request, response: Response) =>
      void response.status(404).json(errorsBody("NOT_FOUND", "There is nothing at this address. See / for what is here.")),
  );
  app.use((error: { status?: number; message?: string }, _: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const refusal = refusalOf(error);
    if (refusal === undefined) logger.error({ id: recordOf(response).id, err: error }, "unexpected error");
    const code = codeOf(refusal);
    response.status(httpStatusOf(code)).json(errorsBody(code, refusal?.message ?? "Something went wrong on our side."));
  });

  await listen(httpServer, options.port, options.host);
  const address = httpServer.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://${shownHost(options.host)}:${port}`,
    refuse: () => {
      refusing = true;
    },
    stop: () => apollo.stop(),
  };
}

const shownHost = (host: string): string =>
  ["127.0.0.1", "0.0.0.0", "::1", "::"].includes(host) ? "localhost" : host.includes(":") ? `[${host}]` : host;
