import { commonStatements } from "../graph/lookahead/commonStatements.js";
import type { Statement } from "../neo4j/statement.js";
import type { Viewer } from "../access/viewer.js";
import { rooms } from "./rooms.js";

/** Statements worth planning ahead: those that each room expects, and the parts of common operations. */
export function* expectedStatements(viewer: Viewer): Generator<Statement> {
  for (const room of rooms) yield* room.expectedStatements?.(viewer) ?? [];
  yield* commonStatements(viewer);
}
