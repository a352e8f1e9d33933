import { usualParts } from "./ahead/usualParts.js";
import { walkedParts } from "./collaborators/walkedParts.js";
import type { Statement } from "./compose/scope.js";
import type { Viewer } from "./viewer.js";

/** What everybody will ask for before long: what recommendations read, whose statements are long to plan, and the parts of plain operations. */
export function* expectedStatements(viewer: Viewer): Generator<Statement> {
  yield* walkedParts(viewer);
  yield* usualParts(viewer);
}
