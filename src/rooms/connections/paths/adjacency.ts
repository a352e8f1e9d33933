import type { Certainty } from "../../../time/edtf.js";
import type { RelationshipType } from "../../../vocabulary/index.js";

/** What the search reads of a node. */
export interface NodeSummary {
  /** How many relationships it has, not counting sources and figures. */
  readonly degree: number;
  /** Before this day it certainly did not exist. */
  readonly begins: string | null;
}

/** What the search reads of a relationship. */
export interface FactSummary {
  /** The database's own id of it. */
  readonly handle: string;
  readonly type: RelationshipType;
  readonly implied: boolean;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  /** On the day of asOf; null without one, or where the relationship cannot end. */
  readonly certainty: Certainty | null;
}

/** One relationship between two nodes, or two that meet in a node between them, such as a participation. */
type Leg = readonly FactSummary[];

/** All that joins two nodes directly. */
export type Adjacency = readonly Leg[];

interface NodeSteps extends NodeSummary {
  readonly id: string;
  /** Empty for a hub. */
  readonly steps: readonly { readonly id: string; readonly node: NodeSummary; readonly step: Adjacency }[];
}

/** Reads the steps from some nodes; with `only`, just those that lead to these. */
export type ReadSteps = (ids: readonly string[], only: readonly string[] | null) => Promise<readonly NodeSteps[]>;

/** How much a search reads, however large the graph. */
export interface SearchBounds {
  /** Nodes with more relationships are hubs: the two sides may meet there, but neither expands them. */
  readonly hub: number;
  /** Relationships that each side reads with each step; nodes with few come first. */
  readonly ofStep: number;
  /** Relationships of a side's outermost nodes that are searched for the other side's hubs. */
  readonly ofHubs: number;
}

/** At most 2 x 4 steps and two searches for hubs: about 13,000 relationships for six steps, 9,000 for four. */
export const usualBounds: SearchBounds = { hub: 200, ofStep: 1_000, ofHubs: 2_500 };

/** Steps by the ids of both ends, each under either. */
export type AdjacencyMap = ReadonlyMap<string, ReadonlyMap<string, Adjacency>>;
