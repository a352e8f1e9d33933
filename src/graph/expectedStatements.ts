import { usualParts } from "./ahead/usualParts.js";
import { walkedParts } from "./collaborators/walkedParts.js";
import type { Statement } from "./compose/scope.js";
import type { Viewer } from "./viewer.js";

/** What everybody will ask for before long: the parts of plain operations, and those of recommendations. */
export function* expectedStatements(viewer: Viewer): Generator<Statement> {
  yield* usualParts(viewer);
  yield* walkedParts(viewer);
}
