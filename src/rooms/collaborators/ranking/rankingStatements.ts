import type { Detail } from "../../../graph/rows.js";
import type { Statement } from "../../../neo4j/statement.js";
import type { Viewer } from "../../../access/viewer.js";
import type { NounName } from "../../../vocabulary/index.js";
import { TraversalPlan, type Branches } from "../../../graph/traversalPlan.js";
import { eventBranches, summaryBridgeBranches } from "./bridges.js";
import { candidateBranches } from "./candidate.js";
import { relatedDisciplines, needingBranches, practitionerBranches } from "./candidatePool.js";
import { regionAncestry } from "./recommend.js";
import { seekerBranches } from "./seeker.js";
import { disciplineAncestry } from "./taxonomy.js";

const anyDay = "2000-01-01";

/** What recommendations read along edges: the noun where they begin, and what is read of relationships. */
export const rankingTraversals: readonly (readonly [NounName, Branches, Detail])[] = [
  ["Studio", seekerBranches.Studio, "full"],
  ["Event", eventBranches, "full"],
  ["Discipline", relatedDisciplines, "summary"],
  ["Discipline", practitionerBranches(1), "summary"],
  ["Discipline", needingBranches, "summary"],
  ["Studio", candidateBranches, "summary"],
  ["Studio", candidateBranches, "full"],
  ["Discipline", disciplineAncestry.branches, "full"],
  ["Region", regionAncestry.branches, "full"],
  ["Alliance", seekerBranches.Alliance, "full"],
  ["Person", seekerBranches.Person, "full"],
  ["Studio", summaryBridgeBranches, "full"],
];

/** The statements that recommendations run, each once. */
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
