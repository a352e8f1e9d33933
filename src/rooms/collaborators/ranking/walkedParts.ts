import type { Statement } from "../../../neo4j/statement.js";
import type { Viewer } from "../../../access/viewer.js";
import type { NounName } from "../../../vocabulary/index.js";
import { WalkAsks, type Branches } from "../../../graph/walkAsks.js";
import { atEvent, briefBridges } from "./bridges.js";
import { ofCandidate } from "./candidate.js";
import { around, needing, practising } from "./pool.js";
import { ofRegion } from "./recommend.js";
import { ofSeeker } from "./seeker.js";
import { ofDiscipline } from "./taxonomy.js";

const anyDay = "2000-01-01";

/** The statements of which recommendations are made, each once. */
export function* walkedParts(viewer: Viewer): Generator<Statement> {
  const walks: readonly (readonly [NounName, Branches, boolean])[] = [
    ["Studio", ofSeeker.Studio, false],
    ["Event", atEvent, false],
    ["Discipline", around, true],
    ["Discipline", practising(1), true],
    ["Discipline", needing, true],
    ["Studio", ofCandidate, true],
    ["Studio", ofCandidate, false],
    ["Discipline", ofDiscipline.branches, false],
    ["Region", ofRegion.branches, false],
    ["Alliance", ofSeeker.Alliance, false],
    ["Person", ofSeeker.Person, false],
    ["Studio", briefBridges, false],
  ];
  const seen = new Set<string>();
  for (const [noun, branches, bare] of walks) {
    for (const statement of new WalkAsks(anyDay, bare).statements(noun, branches, viewer)) {
      if (seen.has(statement.text)) continue;
      seen.add(statement.text);
      yield statement;
    }
  }
}
