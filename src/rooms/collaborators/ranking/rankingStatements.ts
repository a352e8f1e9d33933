import type { Detail } from "../../../graph/rows.js";
import type { Statement } from "../../../neo4j/statement.js";
import type { Viewer } from "../../../access/viewer.js";
import type { NounName } from "../../../vocabulary/index.js";
import { TraversalPlan, type Branches } from "../../../graph/traversalPlan.js";
import { atEvent, summaryBridges } from "./bridges.js";
import { ofCandidate } from "./candidate.js";
import { around, needing, practising } from "./candidatePool.js";
import { ofRegion } from "./recommend.js";
import { ofSeeker } from "./seeker.js";
import { ofDiscipline } from "./taxonomy.js";

const anyDay = "2000-01-01";

/** What recommendations read along edges: the noun where they begin, and what is read of relationships. */
export const rankingTraversals: readonly (readonly [NounName, Branches, Detail])[] = [
  ["Studio", ofSeeker.Studio, "full"],
  ["Event", atEvent, "full"],
  ["Discipline", around, "summary"],
  ["Discipline", practising(1), "summary"],
  ["Discipline", needing, "summary"],
  ["Studio", ofCandidate, "summary"],
  ["Studio", ofCandidate, "full"],
  ["Discipline", ofDiscipline.branches, "full"],
  ["Region", ofRegion.branches, "full"],
  ["Alliance", ofSeeker.Alliance, "full"],
  ["Person", ofSeeker.Person, "full"],
  ["Studio", summaryBridges, "full"],
];

/** The statements of which recommendations are made, each once. */
export function* rankingStatements(viewer: Viewer): Generator<Statement> {
  const seen = new Set<string>();
  for (const [noun, branches, facts] of rankingTraversals) {
    for (const statement of new TraversalPlan(anyDay, facts).statements(noun, branches, viewer)) {
      if (seen.has(statement.text)) continue;
      seen.add(statement.text);
      yield statement;
    }
  }
}
