import type { Response } from "express";
import type { Database } from "./graph/database.js";
import { Deadline } from "./graph/deadline.js";
import { GraphReader } from "./graph/reader.js";
import { publicViewer } from "./graph/viewer.js";
import type { ReaderContext } from "./types/readerContext.js";

/** What one request carries through its resolvers. */
export interface RequestContext extends ReaderContext {
  readonly deadline: Deadline;
}

/** Begins a request; it ends when its deadline passes or its client goes away. */
export function requestContext(database: Database, deadlineMilliseconds: number, response: Response): RequestContext {
  const deadline = new Deadline(deadlineMilliseconds);
  response.once("close", () => {
    if (!response.writableFinished) deadline.cancel();
    deadline.release();
  });
  return { deadline, reader: new GraphReader({ database, viewer: publicViewer, deadline }) };
}
