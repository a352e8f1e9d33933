import type { GraphReader } from "../graph/reader.js";

/** What every resolver finds in the request's context. */
export interface ReaderContext {
  readonly reader: GraphReader;
}
