import { InputError } from "../../../errors/inputError.js";
import type { GraphReader } from "../../../graph/reader.js";
import { nounOfId, type NodeRow } from "../../../vocabulary/index.js";
import { factOnDay, type Branches, type FactOnDay, type Visited, type TraversalStep, type Traversal } from "../../../graph/traversal.js";
import {
  parentAllianceBranches,
  bridgeBranches,
  bridgesFrom,
  summaryBridgeBranches,
  hostBranches,
  type Bridges,
  type Representative,
} from "./bridges.js";
import { strongestPractices, practiceBranches, practicesOf, type Practice } from "./practices.js";

/** An alliance of the seeker, or the seeker itself, with the facts that make it so. */
export interface Membership {
  readonly alliance: Visited;
  readonly trail: readonly FactOnDay[];
}

/** A region, and the facts that say so. */
export interface RegionLink {
  readonly region: NodeRow;
  readonly trail: readonly FactOnDay[];
}

/** Who looks for collaborators, with what recommendations are based on. */
export interface Seeker {
  readonly node: NodeRow<"Studio" | "Alliance" | "Person">;
  /** A person is represented by their studios, an alliance by some of its members. */
  readonly representatives: readonly Representative[];
  readonly practices: readonly Practice[];
  readonly memberships: readonly Membership[];
  readonly hosts: ReadonlySet<string>;
  readonly places: readonly RegionLink[];
  /** Studios that it is paired with. */
  readonly partners: ReadonlySet<string>;
  readonly bridges: Bridges;
}

const seekers = ["Studio", "Alliance", "Person"] as const;

/** How many members represent an alliance; less is read of each than of a studio. */
const maxRepresentatives = 8;

const allianceBranches: Branches = {
  needs: { max: 20 },
  focuses: { max: 20 },
  studios: { max: 60, counted: true, branches: practiceBranches(5) },
};

const studioBranches: Branches = {
  ...bridgeBranches,
  ...practiceBranches(20),
  regions: { max: 5, full: true },
  hosts: { max: 5, full: true, branches: { ...hostBranches, regions: { max: 3, full: true } } },
  alliances: { max: 10, branches: { ...parentAllianceBranches, ...allianceBranches } },
};

export const seekerBranches: Readonly<Record<(typeof seekers)[number], Branches>> = {
  Studio: studioBranches,
  Person: { disciplines: { max: 20 }, studios: { max: 10, branches: studioBranches } },
  Alliance: { ...allianceBranches, regions: { max: 5, full: true } },
};

/** @throws InputError where there is no such node, or it cannot have collaborators */
export async function findSeeker(reader: GraphReader, id: string, argument: string): Promise<Seeker["node"]> {
  const noun = nounOfId(id);
  const node = seekers.some((each) => each === noun) ? await reader.anyNode(id) : null;
  if (node === null)
    throw new InputError(argument, id, "the id of a studio, an alliance or a person that the graph holds, such as studio:zhang-zhaohong");
  return node as Seeker["node"];
}

/** Reads what recommendations are based on. */
export async function readSeeker(node: Seeker["node"], traversal: Traversal): Promise<Seeker> {
  const self = await traversal.at(node, seekerBranches[node.__typename]);
  const representatives = await representativesOf(self, traversal);
  const own = node.__typename === "Alliance" ? [] : representatives;
  const steps = (edge: string): readonly TraversalStep[] => representatives.flatMap(({ studio }) => studio.steps(edge));
  return {
    node,
    representatives,
    practices: strongestPractices([...directPractices(self), ...own.flatMap(({ studio, before }) => practicesOf(studio, before))]),
    memberships:
      node.__typename === "Alliance"
        ? [{ alliance: self, trail: [] }]
        : own.flatMap(({ studio, before }) =>
            studio.steps("alliances").map((step) => ({ alliance: step, trail: [...before, factOnDay(step)] })),
          ),
    hosts: new Set(own.flatMap(({ studio }) => studio.steps("hosts").map(({ node: host }) => host.id))),
    places: regionsOf(node.__typename === "Alliance" ? [self] : own.map(({ studio }) => studio)),
    partners: new Set([...steps("pairedWith"), ...steps("pairedBy")].map(({ node: partner }) => partner.id)),
    bridges: await bridgesFrom(representatives, traversal),
  };
}

async function representativesOf(self: Visited, traversal: Traversal): Promise<Representative[]> {
  const { node } = self;
  if (node.__typename === "Studio") return [{ studio: self, before: [] }];
  if (node.__typename === "Person") return self.steps("studios").map((step) => ({ studio: step, before: [factOnDay(step)] }));
  const members = self.steps("studios").slice(0, maxRepresentatives);
  return Promise.all(
    members.map(async (step) => ({ studio: await traversal.at(step.node, summaryBridgeBranches), before: [factOnDay(step)] })),
  );
}

/** A person's own disciplines, and those that an alliance focuses on. */
const directPractices = (self: Visited): Practice[] =>
  self.node.__typename === "Studio"
    ? []
    : self
        .steps(self.node.__typename === "Person" ? "disciplines" : "focuses")
        .map((step) => ({ discipline: step.node, trail: [factOnDay(step)] }));

/** The regions of a studio, or else those of its hosts. */
export function regionsOf(placed: readonly Visited[]): RegionLink[] {
  const of = (reached: Visited, before: readonly FactOnDay[]): RegionLink[] =>
    reached.steps("regions").map((step) => ({ region: step.node, trail: [...before, factOnDay(step)] }));
  return placed.flatMap((each) => {
    const own = of(each, []);
    return own.length > 0 ? own : each.steps("hosts").flatMap((host) => of(host, [factOnDay(host)]));
  });
}
