import type { Response } from "express";
import type { JoinPolicy } from "../graph/lookahead/planCache.js";
import type { Database } from "../neo4j/database.js";
import { Deadline } from "../neo4j/deadline.js";
import { GraphReader } from "../graph/reader.js";
import { publicViewer } from "../access/viewer.js";
import { recordOf, type RequestRecord } from "./requestLog.js";
import type { ReaderContext } from "../types/readerContext.js";

/** The context of one request. */
export interface RequestContext extends ReaderContext {
  readonly deadline: Deadline;
  /** What the request log will contain. */
  readonly record: RequestRecord;
}

/** Creates the context of a request, whose work ends when the deadline passes or the client disconnects. */
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
