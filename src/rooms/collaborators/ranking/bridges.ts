import type { NodeRow } from "../../../vocabulary/index.js";
import { parseEdtf } from "../../../time/edtf.js";
import { held, type Branches, type Held, type Reached, type Step, type Walk } from "../../../graph/walk.js";

export type BridgeKind = "PERSON" | "MENTORING" | "EVENT" | "PARTNER" | "ENTERPRISE" | "GROUP" | "ALLIANCE" | "SISTER_ALLIANCE";

/** Something between two studios by which one can reach the other. */
export interface Bridge {
  readonly kind: BridgeKind;
  /** What lies between, from the seeker's side on. */
  readonly via: readonly NodeRow[];
  /** How many meet there: the more, the less it says. */
  readonly degree: number;
  /** Between the two studios, a participation and its event as one. */
  readonly steps: number;
  readonly trail: readonly Held[];
}

/** Bridges by the studios to which they lead. */
export type Bridges = ReadonlyMap<string, { readonly studio: NodeRow; readonly bridges: readonly Bridge[] }>;

/** A studio that stands for the one who asks, with the facts that make it so. */
export interface Standing {
  readonly studio: Reached;
  readonly before: readonly Held[];
}

const studios: Branches = { studios: { most: 20, counted: true } };
const pairs: Branches = { pairedWith: { most: 30 }, pairedBy: { most: 30 } };
const presence: Branches = { event: { most: 1, whole: true } };

const people = (most: number, participations: number): Branches => ({
  members: {
    most,
    below: {
      ...studios,
      apprentices: { most: 10, below: studios },
      mentors: { most: 10, below: studios },
      participations: { most: participations, below: presence },
    },
  },
});

/** What is read of a studio that is one of many. */
export const briefBridges: Branches = {
  ...people(10, 10),
  events: { most: 10, whole: true },
  pairedWith: { most: 10, below: pairs },
  pairedBy: { most: 10, below: pairs },
};

/** What is read of a studio to find what lies between it and others, beside its hosts and alliances. */
export const bridgeBranches: Branches = {
  ...people(50, 20),
  representations: { most: 20, below: presence },
  events: { most: 20, whole: true },
  pairedWith: { most: 30, below: pairs },
  pairedBy: { most: 30, below: pairs },
};

const subsidiaries: Branches = { subsidiaries: { most: 20, counted: true, below: studios } };

/** What is read of a host. */
export const hostBridges: Branches = {
  ...studios,
  ...subsidiaries,
  parentEnterprises: { most: 3, below: { ...studios, ...subsidiaries } },
};

/** What is read of an alliance, beside its studios. */
export const allianceBridges: Branches = { partOf: { most: 3, below: { parts: { most: 20, counted: true, below: studios } } } };

export const atEvent: Branches = {
  participations: {
    most: 30,
    counted: true,
    below: { participant: { most: 1, below: { studios: { most: 10 } } }, onBehalfOf: { most: 5 } },
  },
  about: { most: 20 },
};

/** A way to an event, or from one to a studio. */
interface Way {
  readonly end: NodeRow;
  readonly via: readonly NodeRow[];
  readonly steps: number;
  readonly trail: readonly Held[];
}

/** The events that a studio has to do with: by its people, by those who spoke for it, or because they were about it. */
function waysToEvents({ studio, before }: Standing): Way[] {
  const participations = (from: Reached, edge: string, trail: readonly Held[], via: readonly NodeRow[], steps: number): Way[] =>
    from
      .steps(edge)
      .flatMap((part) =>
        part.steps("event").map((step) => ({ end: step.node, via, steps: steps + 1, trail: [...trail, held(part), held(step)] })),
      );
  return [
    ...studio.steps("members").flatMap((member) => participations(member, "participations", [...before, held(member)], [member.node], 1)),
    ...participations(studio, "representations", before, [], 0),
    ...studio.steps("events").map((step) => ({ end: step.node, via: [], steps: 1, trail: [...before, held(step)] })),
  ];
}

function waysFromEvent(event: Reached): Way[] {
  const isStudio = ({ node }: Step): boolean => node.__typename === "Studio";
  return [
    ...event.steps("participations").flatMap((part) => [
      ...part
        .steps("participant")
        .flatMap((person) =>
          person
            .steps("studios")
            .map((step) => ({ end: step.node, via: [person.node], steps: 2, trail: [held(part), held(person), held(step)] })),
        ),
      ...part
        .steps("onBehalfOf")
        .filter(isStudio)
        .map((step) => ({ end: step.node, via: [], steps: 1, trail: [held(part), held(step)] })),
    ]),
    ...event
      .steps("about")
      .filter(isStudio)
      .map((step) => ({ end: step.node, via: [], steps: 1, trail: [held(step)] })),
  ];
}

const shortest = (ways: readonly Way[], key: (way: Way) => string): Map<string, Way> => {
  const found = new Map<string, Way>();
  for (const way of ways) if ((found.get(key(way))?.steps ?? Infinity) > way.steps) found.set(key(way), way);
  return found;
};

/** Only what surely comes after the day is left out. */
const isKnownOn = (event: NodeRow, day: string): boolean => {
  const { on } = event as NodeRow<"Event">;
  return on === null || (parseEdtf(on, "on").min ?? "") <= day;
};

async function throughEvents(standings: readonly Standing[], walk: Walk): Promise<[NodeRow, Bridge][]> {
  const there = shortest(
    standings.flatMap(waysToEvents).filter(({ end }) => isKnownOn(end, walk.kept.day)),
    ({ end }) => end.id,
  );
  const events = await Promise.all([...there.values()].map(({ end }) => walk.at(end, atEvent)));
  return events.flatMap((event) => {
    const to = there.get(event.node.id) as Way;
    const degree = event.count("participations") + event.steps("about").length;
    return [...shortest(waysFromEvent(event), ({ end }) => end.id).values()].map((from): [NodeRow, Bridge] => [
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

/** Bridges along edges alone: a list of edges, the last of which leads to studios; what lies before that is where many meet. */
function along(
  kind: BridgeKind,
  { studio, before }: Standing,
  edges: readonly (readonly string[])[],
  degreeOf: (steps: readonly Step[]) => number,
): [NodeRow, Bridge][] {
  const found: [NodeRow, Bridge][] = [];
  const go = (from: Reached, taken: readonly Step[]): void => {
    const names = edges[taken.length];
    if (names === undefined) {
      const via = taken.slice(0, -1).map(({ node }) => node);
      found.push([from.node, { kind, via, degree: degreeOf(taken), steps: taken.length, trail: [...before, ...taken.map(held)] }]);
      return;
    }
    for (const name of names) for (const step of from.steps(name)) go(step, [...taken, step]);
  };
  go(studio, []);
  return found;
}

const paired = ["pairedWith", "pairedBy"];
const last = (steps: readonly Step[], back: number): Step => steps.at(-1 - back) as Step;
const others = (step: Step, edges: readonly string[]): number => edges.reduce((sum, edge) => sum + step.steps(edge).length, 0);

/** All that lies between studios that stand for the one who asks and any other studio. */
export async function bridgesFrom(standings: readonly Standing[], walk: Walk): Promise<Bridges> {
  const direct = standings.flatMap((standing) => [
    ...along("PERSON", standing, [["members"], ["studios"]], (steps) => last(steps, 1).count("studios")),
    ...along(
      "MENTORING",
      standing,
      [["members"], ["apprentices", "mentors"], ["studios"]],
      (steps) => others(last(steps, 2), ["apprentices", "mentors"]) + 1,
    ),
    ...along("PARTNER", standing, [paired, paired], (steps) => others(last(steps, 1), paired)),
    ...along("ENTERPRISE", standing, [["hosts"], ["studios"]], (steps) => last(steps, 1).count("studios")),
    ...along(
      "GROUP",
      standing,
      [["hosts"], ["parentEnterprises", "subsidiaries"], ["studios"]],
      (steps) => last(steps, 1).count("studios") + last(steps, 2).count("subsidiaries") + 1,
    ),
    ...along(
      "GROUP",
      standing,
      [["hosts"], ["parentEnterprises"], ["subsidiaries"], ["studios"]],
      (steps) => last(steps, 2).count("subsidiaries") + last(steps, 1).count("studios"),
    ),
    ...along("ALLIANCE", standing, [["alliances"], ["studios"]], (steps) => last(steps, 1).count("studios")),
    ...along(
      "SISTER_ALLIANCE",
      standing,
      [["alliances"], ["partOf"], ["parts"], ["studios"]],
      (steps) => last(steps, 2).count("parts") + last(steps, 1).count("studios"),
    ),
  ]);
  const own = new Set(standings.map(({ studio }) => studio.node.id));
  const found = new Map<string, { studio: NodeRow; bridges: Bridge[] }>();
  for (const [studio, bridge] of [...direct, ...(await throughEvents(standings, walk))]) {
    if (own.has(studio.id) || isLoop(bridge)) continue;
    const to = found.get(studio.id) ?? { studio, bridges: [] };
    to.bridges.push(bridge);
    found.set(studio.id, to);
  }
  return found;
}

/** It comes back along the fact by which it went. */
const isLoop = ({ trail }: Bridge): boolean => new Set(trail.map(({ fact }) => fact.id)).size < trail.length;
