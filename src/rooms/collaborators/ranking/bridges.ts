import type { NodeRow } from "../../../vocabulary/index.js";
import { parseEdtf } from "../../../time/edtf.js";
import { factOnDay, type Branches, type FactOnDay, type Visited, type TraversalStep, type Traversal } from "../../../graph/traversal.js";

export type BridgeKind = "PERSON" | "MENTORING" | "EVENT" | "PARTNER" | "ENTERPRISE" | "GROUP" | "ALLIANCE" | "SISTER_ALLIANCE";

/** Something that connects two studios. */
export interface Bridge {
  readonly kind: BridgeKind;
  /** What lies between, starting at the seeker's side. */
  readonly via: readonly NodeRow[];
  /** How many share it: the more, the less it says. */
  readonly degree: number;
  /** Steps between the two studios; a participation and its event count as one. */
  readonly steps: number;
  readonly trail: readonly FactOnDay[];
}

/** Bridges by the ids of the studios to which they lead. */
export type Bridges = ReadonlyMap<string, { readonly studio: NodeRow; readonly bridges: readonly Bridge[] }>;

/** A studio that represents the seeker, with the facts that make it so. */
export interface Representative {
  readonly studio: Visited;
  readonly before: readonly FactOnDay[];
}

const studios: Branches = { studios: { max: 20, counted: true } };
const pairs: Branches = { pairedWith: { max: 30 }, pairedBy: { max: 30 } };
const presence: Branches = { event: { max: 1, full: true } };

const people = (max: number, participations: number): Branches => ({
  members: {
    max,
    branches: {
      ...studios,
      apprentices: { max: 10, branches: studios },
      mentors: { max: 10, branches: studios },
      participations: { max: participations, branches: presence },
    },
  },
});

/** What is read of a studio that is one of several representatives. */
export const summaryBridgeBranches: Branches = {
  ...people(10, 10),
  events: { max: 10, full: true },
  pairedWith: { max: 10, branches: pairs },
  pairedBy: { max: 10, branches: pairs },
};

/** What is read of a studio to find its bridges, apart from its hosts and alliances. */
export const bridgeBranches: Branches = {
  ...people(50, 20),
  representations: { max: 20, branches: presence },
  events: { max: 20, full: true },
  pairedWith: { max: 30, branches: pairs },
  pairedBy: { max: 30, branches: pairs },
};

const subsidiaries: Branches = { subsidiaries: { max: 20, counted: true, branches: studios } };

/** What is read of a host. */
export const hostBranches: Branches = {
  ...studios,
  ...subsidiaries,
  parentEnterprises: { max: 3, branches: { ...studios, ...subsidiaries } },
};

/** What is read of an alliance, beside its studios. */
export const parentAllianceBranches: Branches = { partOf: { max: 3, branches: { parts: { max: 20, counted: true, branches: studios } } } };

export const eventBranches: Branches = {
  participations: {
    max: 30,
    counted: true,
    branches: { participant: { max: 1, branches: { studios: { max: 10 } } }, onBehalfOf: { max: 5 } },
  },
  about: { max: 20 },
};

/** A path to an event, or from an event to a studio. */
interface EventPath {
  readonly end: NodeRow;
  readonly via: readonly NodeRow[];
  readonly steps: number;
  readonly trail: readonly FactOnDay[];
}

/** The events of a studio: those of its people and representatives, and those that were about it. */
function pathsToEvents({ studio, before }: Representative): EventPath[] {
  const participations = (from: Visited, edge: string, trail: readonly FactOnDay[], via: readonly NodeRow[], steps: number): EventPath[] =>
    from
      .steps(edge)
      .flatMap((part) =>
        part.steps("event").map((step) => ({ end: step.node, via, steps: steps + 1, trail: [...trail, factOnDay(part), factOnDay(step)] })),
      );
  return [
    ...studio
      .steps("members")
      .flatMap((member) => participations(member, "participations", [...before, factOnDay(member)], [member.node], 1)),
    ...participations(studio, "representations", before, [], 0),
    ...studio.steps("events").map((step) => ({ end: step.node, via: [], steps: 1, trail: [...before, factOnDay(step)] })),
  ];
}

function pathsFromEvent(event: Visited): EventPath[] {
  const isStudio = ({ node }: TraversalStep): boolean => node.__typename === "Studio";
  return [
    ...event.steps("participations").flatMap((part) => [
      ...part.steps("participant").flatMap((person) =>
        person.steps("studios").map((step) => ({
          end: step.node,
          via: [person.node],
          steps: 2,
          trail: [factOnDay(part), factOnDay(person), factOnDay(step)],
        })),
      ),
      ...part
        .steps("onBehalfOf")
        .filter(isStudio)
        .map((step) => ({ end: step.node, via: [], steps: 1, trail: [factOnDay(part), factOnDay(step)] })),
    ]),
    ...event
      .steps("about")
      .filter(isStudio)
      .map((step) => ({ end: step.node, via: [], steps: 1, trail: [factOnDay(step)] })),
  ];
}

const shortest = (paths: readonly EventPath[], key: (path: EventPath) => string): Map<string, EventPath> => {
  const found = new Map<string, EventPath>();
  for (const path of paths) if ((found.get(key(path))?.steps ?? Infinity) > path.steps) found.set(key(path), path);
  return found;
};

/** False only for an event that is certainly later than the day. */
const isKnownOn = (event: NodeRow, day: string): boolean => {
  const { on } = event as NodeRow<"Event">;
  return on === null || (parseEdtf(on, "on").min ?? "") <= day;
};

async function throughEvents(representatives: readonly Representative[], traversal: Traversal): Promise<[NodeRow, Bridge][]> {
  const there = shortest(
    representatives.flatMap(pathsToEvents).filter(({ end }) => isKnownOn(end, traversal.options.day)),
    ({ end }) => end.id,
  );
  const events = await Promise.all([...there.values()].map(({ end }) => traversal.at(end, eventBranches)));
  return events.flatMap((event) => {
    const to = there.get(event.node.id) as EventPath;
    const degree = event.count("participations") + event.steps("about").length;
    return [...shortest(pathsFromEvent(event), ({ end }) => end.id).values()].map((from): [NodeRow, Bridge] => [
      from.end,
      {
        kind: "EVENT",
        via: [...to.via, event.node, ...from.via],
        degree,
        steps: to.steps + from.steps,
        trail: [...to.trail, ...from.trail],
      },
    ]);
  });
}

/** Bridges along a list of edges, the last of which leads to studios. */
function bridgesAlong(
  kind: BridgeKind,
  { studio, before }: Representative,
  edges: readonly (readonly string[])[],
  degreeOf: (steps: readonly TraversalStep[]) => number,
): [NodeRow, Bridge][] {
  const found: [NodeRow, Bridge][] = [];
  const go = (from: Visited, taken: readonly TraversalStep[]): void => {
    const names = edges[taken.length];
    if (names === undefined) {
      const via = taken.slice(0, -1).map(({ node }) => node);
      found.push([from.node, { kind, via, degree: degreeOf(taken), steps: taken.length, trail: [...before, ...taken.map(factOnDay)] }]);
      return;
    }
    for (const name of names) for (const step of from.steps(name)) go(step, [...taken, step]);
  };
  go(studio, []);
  return found;
}

const paired = ["pairedWith", "pairedBy"];
const last = (steps: readonly TraversalStep[], back: number): TraversalStep => steps.at(-1 - back) as TraversalStep;
const others = (step: TraversalStep, edges: readonly string[]): number => edges.reduce((sum, edge) => sum + step.steps(edge).length, 0);

/** All bridges from the studios that represent the seeker to any other studio. */
export async function bridgesFrom(representatives: readonly Representative[], traversal: Traversal): Promise<Bridges> {
  const direct = representatives.flatMap((representative) => [
    ...bridgesAlong("PERSON", representative, [["members"], ["studios"]], (steps) => last(steps, 1).count("studios")),
    ...bridgesAlong(
      "MENTORING",
      representative,
      [["members"], ["apprentices", "mentors"], ["studios"]],
      (steps) => others(last(steps, 2), ["apprentices", "mentors"]) + 1,
    ),
    ...bridgesAlong("PARTNER", representative, [paired, paired], (steps) => others(last(steps, 1), paired)),
    ...bridgesAlong("ENTERPRISE", representative, [["hosts"], ["studios"]], (steps) => last(steps, 1).count("studios")),
    ...bridgesAlong(
      "GROUP",
      representative,
      [["hosts"], ["parentEnterprises", "subsidiaries"], ["studios"]],
      (steps) => last(steps, 1).count("studios") + last(steps, 2).count("subsidiaries") + 1,
    ),
    ...bridgesAlong(
      "GROUP",
      representative,
      [["hosts"], ["parentEnterprises"], ["subsidiaries"], ["studios"]],
      (steps) => last(steps, 2).count("subsidiaries") + last(steps, 1).count("studios"),
    ),
    ...bridgesAlong("ALLIANCE", representative, [["alliances"], ["studios"]], (steps) => last(steps, 1).count("studios")),
    ...bridgesAlong(
      "SISTER_ALLIANCE",
      representative,
      [["alliances"], ["partOf"], ["parts"], ["studios"]],
      (steps) => last(steps, 2).count("parts") + last(steps, 1).count("studios"),
    ),
  ]);
  const own = new Set(representatives.map(({ studio }) => studio.node.id));
  const found = new Map<string, { studio: NodeRow; bridges: Bridge[] }>();
  for (const [studio, bridge] of [...direct, ...(await throughEvents(representatives, traversal))]) {
    if (own.has(studio.id) || isLoop(bridge)) continue;
    const to = found.get(studio.id) ?? { studio, bridges: [] };
    to.bridges.push(bridge);
    found.set(studio.id, to);
  }
  return found;
}

/** It uses the same fact twice. */
const isLoop = ({ trail }: Bridge): boolean => new Set(trail.map(({ fact }) => fact.id)).size < trail.length;
