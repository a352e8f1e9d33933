import type { Response } from "express";
import type { JoinPolicy } from "../graph/lookahead/planCache.js";
import type { Database } from "../neo4j/database.js";
import { Deadline } from "../neo4j/deadline.js";
import { GraphReader } from "../graph/reader.js";
import { publicViewer } from "../access/viewer.js";
import { recordOf, type RequestRecord } from "./requestLog.js";
import type { ReaderContext } from "../types/readerContext.js";

/** What one request carries through its resolvers. */
export interface RequestContext extends ReaderContext {
  readonly deadline: Deadline;
  /** What the log will say of it. */
  readonly record: RequestRecord;
}

/** Begins a request; it ends when its deadline passes or its client goes away. */
export function requestContext(database: Database, joining: JoinPolicy, deadlineMilliseconds: number, response: Response): RequestContext {
  const deadline = new Deadline(deadlineMilliseconds);
  response.once("close", () => {
    if (!response.writableFinished) deadline.cancel();
    deadline.release();
  });
  const reader = new GraphReader({ database, viewer: publicViewer, deadline, joinPolicy: joining });
  const record = recordOf(response);
  record.meter = reader.meter;
  return { deadline, reader, record };
}
