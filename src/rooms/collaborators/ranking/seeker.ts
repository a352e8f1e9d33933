import { InputError } from "../../../errors/inputError.js";
import type { GraphReader } from "../../../graph/reader.js";
import { nounOfId, type NodeRow } from "../../../vocabulary/index.js";
import { held, type Branches, type Held, type Reached, type Step, type Walk } from "../../../graph/walk.js";
import { allianceBridges, bridgeBranches, bridgesFrom, briefBridges, hostBridges, type Bridges, type Standing } from "./bridges.js";
import { firmest, practiceBranches, practicesOf, type Practice } from "./practices.js";

/** An alliance of the seeker, or the seeker itself, with the facts that make it so. */
export interface Membership {
  readonly alliance: Reached;
  readonly trail: readonly Held[];
}

/** A region, and the facts that say so. */
export interface Placed {
  readonly region: NodeRow;
  readonly trail: readonly Held[];
}

/** Someone who looks for collaborators, and what there is to go by. */
export interface Seeker {
  readonly node: NodeRow<"Studio" | "Alliance" | "Person">;
  /** A person's studios and an alliance's members stand for them. */
  readonly standings: readonly Standing[];
  readonly practices: readonly Practice[];
  readonly memberships: readonly Membership[];
  readonly hosts: ReadonlySet<string>;
  readonly places: readonly Placed[];
  /** Studios that it is paired with. */
  readonly partners: ReadonlySet<string>;
  readonly bridges: Bridges;
}

const seekers = ["Studio", "Alliance", "Person"] as const;

/** An alliance's members, of which many have much: less is read of each. */
const mostStanding = 8;

const ofAlliance: Branches = {
  needs: { most: 20 },
  focuses: { most: 20 },
  studios: { most: 60, counted: true, below: practiceBranches(5) },
};

const ofStudio: Branches = {
  ...bridgeBranches,
  ...practiceBranches(20),
  regions: { most: 5, whole: true },
  hosts: { most: 5, whole: true, below: { ...hostBridges, regions: { most: 3, whole: true } } },
  alliances: { most: 10, below: { ...allianceBridges, ...ofAlliance } },
};

export const ofSeeker: Readonly<Record<(typeof seekers)[number], Branches>> = {
  Studio: ofStudio,
  Person: { disciplines: { most: 20 }, studios: { most: 10, below: ofStudio } },
  Alliance: { ...ofAlliance, regions: { most: 5, whole: true } },
};

/** @throws InputError where there is no such node, or it is none that can have collaborators */
export async function findSeeker(reader: GraphReader, id: string, argument: string): Promise<Seeker["node"]> {
  const noun = nounOfId(id);
  const node = seekers.some((each) => each === noun) ? await reader.anyNode(id) : null;
  if (node === null)
    throw new InputError(argument, id, "the id of a studio, an alliance or a person that the graph holds, such as studio:zhang-zhaohong");
  return node as Seeker["node"];
}

/** Reads what there is to go by. */
export async function readSeeker(node: Seeker["node"], walk: Walk): Promise<Seeker> {
  const self = await walk.at(node, ofSeeker[node.__typename]);
  const standings = await standingsOf(self, walk);
  const own = node.__typename === "Alliance" ? [] : standings;
  const steps = (edge: string): readonly Step[] => standings.flatMap(({ studio }) => studio.steps(edge));
  return {
    node,
    standings,
    practices: firmest([...directPractices(self), ...own.flatMap(({ studio, before }) => practicesOf(studio, before))]),
    memberships:
      node.__typename === "Alliance"
        ? [{ alliance: self, trail: [] }]
        : own.flatMap(({ studio, before }) =>
            studio.steps("alliances").map((step) => ({ alliance: step, trail: [...before, held(step)] })),
          ),
    hosts: new Set(own.flatMap(({ studio }) => studio.steps("hosts").map(({ node: host }) => host.id))),
    places: placesOf(node.__typename === "Alliance" ? [self] : own.map(({ studio }) => studio)),
    partners: new Set([...steps("pairedWith"), ...steps("pairedBy")].map(({ node: partner }) => partner.id)),
    bridges: await bridgesFrom(standings, walk),
  };
}

async function standingsOf(self: Reached, walk: Walk): Promise<Standing[]> {
  const { node } = self;
  if (node.__typename === "Studio") return [{ studio: self, before: [] }];
  if (node.__typename === "Person") return self.steps("studios").map((step) => ({ studio: step, before: [held(step)] }));
  const members = self.steps("studios").slice(0, mostStanding);
  return Promise.all(members.map(async (step) => ({ studio: await walk.at(step.node, briefBridges), before: [held(step)] })));
}

/** A person's own disciplines, and those that an alliance is for. */
const directPractices = (self: Reached): Practice[] =>
  self.node.__typename === "Studio"
    ? []
    : self
        .steps(self.node.__typename === "Person" ? "disciplines" : "focuses")
        .map((step) => ({ discipline: step.node, trail: [held(step)] }));

/** Where a studio is said to be, or else where its hosts are. */
export function placesOf(placed: readonly Reached[]): Placed[] {
  const of = (reached: Reached, before: readonly Held[]): Placed[] =>
    reached.steps("regions").map((step) => ({ region: step.node, trail: [...before, held(step)] }));
  return placed.flatMap((each) => {
    const own = of(each, []);
    return own.length > 0 ? own : each.steps("hosts").flatMap((host) => of(host, [held(host)]));
  });
}
