import { leastSure, surest } from "../../../time/certainty.js";
import { nameOf } from "../../../vocabulary/nameOf.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import type { Certainty } from "../../../time/edtf.js";
import type { BilingualText, NodeRow } from "../../../vocabulary/index.js";
import type { RankedPath } from "./bestPaths.js";
import { describeLeg } from "./describeLeg.js";
import { isImplied, isReference, referenceOf, strengthOf, type References } from "./strength.js";
import type { FactSummary, Adjacency, AdjacencyMap } from "./adjacency.js";

interface PathStep {
  readonly from: NodeRow;
  readonly to: NodeRow;
  readonly facts: readonly FactRow[];
  readonly certainty: Certainty | null;
  readonly implied: boolean;
  readonly isReference: boolean;
  readonly sentence: BilingualText;
}

export interface Path {
  readonly strength: number;
  readonly nodes: readonly NodeRow[];
  readonly steps: readonly PathStep[];
  readonly certainty: Certainty | null;
  readonly implied: boolean;
  readonly sentence: BilingualText;
}

/** What is needed to describe paths: their nodes and the facts of their steps. */
export interface PathFacts {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly facts: ReadonlyMap<string, FactRow>;
  readonly references: References;
}

/** A sentence opens with a capital letter, unless it opens with a name. */
const capitalized = (text: string): string =>
  text.replace(/^(an?|the|someone)(?= )/, (word) => word.charAt(0).toUpperCase() + word.slice(1));
const sentenceOf = (clauses: readonly BilingualText[]): BilingualText => ({
  en: `${capitalized(clauses.map(({ en }) => en).join("; "))}.`,
  zh: `${clauses.map(({ zh }) => zh).join("；")}。`,
});

/** Facts that say the same thing make one clause. */
const distinct = (clauses: readonly BilingualText[]): BilingualText[] => [...new Map(clauses.map((each) => [each.en, each])).values()];

function clausesOf(step: Adjacency, { nodes, facts, references }: PathFacts): BilingualText[] {
  const nameById = (id: string): BilingualText => nameOf(nodes.get(id) as NodeRow);
  const legs = step.flatMap((leg) => {
    const rows = leg.flatMap(({ handle }) => facts.get(handle) ?? []);
    return rows.length < leg.length
      ? []
      : [
          {
            leg,
            rows,
            key: rows
              .map(({ id }) => id)
              .sort()
              .join(),
          },
        ];
  });
  const ordered = legs.sort((one, other) => (one.key < other.key ? -1 : 1));
  return distinct(
    ordered.map(({ leg, rows }) =>
      describeLeg(rows, nameById, isReference([leg], references) ? referenceOf(leg[0] as FactSummary, references) : null),
    ),
  );
}

/** A path with its facts, certainties and sentences. */
export function pathOf({ ids, cost }: RankedPath, steps: AdjacencyMap, pathFacts: PathFacts): Path {
  const node = (id: string): NodeRow => pathFacts.nodes.get(id) as NodeRow;
  const read = ids.slice(1).map((to, index) => {
    const from = ids[index] as string;
    const step = steps.get(from)?.get(to) as Adjacency;
    const clauses = clausesOf(step, pathFacts);
    const facts = [
      ...new Map(
        step
          .flat()
          .flatMap(({ handle }) => pathFacts.facts.get(handle) ?? [])
          .map((fact) => [fact.id, fact]),
      ).values(),
    ].sort((one, other) => (one.id < other.id ? -1 : 1));
    const certainty = surest(step.map((leg) => leastSure(leg.map((fact) => fact.certainty))));
    return {
      clauses,
      row: {
        from: node(from),
        to: node(to),
        facts,
        certainty,
        implied: isImplied(step),
        isReference: isReference(step, pathFacts.references),
        sentence: sentenceOf(clauses),
      },
    };
  });
  const rows = read.map(({ row }) => row);
  return {
    strength: strengthOf(cost),
    nodes: ids.map(node),
    steps: rows,
    certainty: leastSure(rows.map(({ certainty }) => certainty)),
    implied: rows.some(({ implied }) => implied),
    sentence: sentenceOf(read.flatMap(({ clauses }) => clauses)),
  };
}

/** Reads the nodes and facts of paths; only the two ends where there is no path. */
export async function readPathFacts(
  reader: GraphReader,
  found: readonly RankedPath[],
  steps: AdjacencyMap,
  references: References,
  ends: readonly string[],
): Promise<PathFacts> {
  const ids = new Set([...ends, ...found.flatMap((path) => path.ids)]);
  const legs = found.flatMap((path) => path.ids.slice(1).flatMap((to, index) => steps.get(path.ids[index] as string)?.get(to) ?? []));
  const handles = [...new Set(legs.flat().map(({ handle }) => handle))];
  const [rows, facts] = await Promise.all([
    Promise.all([...ids].map((id) => reader.anyNode(id))),
    handles.length === 0 ? [] : reader.query("factsOfSteps", { handles }),
  ]);
  return {
    nodes: new Map(rows.flatMap((row) => (row === null ? [] : [[row.id, row] as const]))),
    facts: new Map(facts.map(({ handle, properties, ...row }) => [handle, { ...properties, ...row } as unknown as FactRow])),
    references,
  };
}
