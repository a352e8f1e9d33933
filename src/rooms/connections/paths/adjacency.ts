import type { Certainty } from "../../../time/edtf.js";
import type { RelationshipType } from "../../../vocabulary/index.js";

/** What is read of a node on the way. */
export interface NodeSummary {
  /** How many relationships it has beside its sources and figures. */
  readonly degree: number;
  /** Before this day it was surely not there. */
  readonly begins: string | null;
}

/** What is read of a relationship on the way. */
export interface FactSummary {
  /** Where the database keeps it. */
  readonly handle: string;
  readonly type: RelationshipType;
  readonly implied: boolean;
  /** The ids of its sources. */
  readonly sources: readonly string[];
  /** Of a day that was asked; null where none was, or it cannot end. */
  readonly certainty: Certainty | null;
}

/** One relationship between two nodes, or two that meet in what joins them. */
type Leg = readonly FactSummary[];

/** All that joins two nodes directly. */
export type Adjacency = readonly Leg[];

interface NodeSteps extends NodeSummary {
  readonly id: string;
  /** Empty for a hub. */
  readonly steps: readonly { readonly id: string; readonly node: NodeSummary; readonly step: Adjacency }[];
}

/** Reads the steps from some nodes; to these alone, where `only` is given. */
export type ReadSteps = (ids: readonly string[], only: readonly string[] | null) => Promise<readonly NodeSteps[]>;

/** How much is looked at, whatever the graph. */
export interface SearchBounds {
  /** Nodes with more relationships are met in, and not gone through. */
  readonly hub: number;
  /** Relationships that are read of a side's nodes, with each step that it goes; those with few come first. */
  readonly ofStep: number;
  /** Relationships of a side's farthest nodes that are looked through for the other side's hubs. */
  readonly ofHubs: number;
}

/** At most 2 x 4 steps and two looks for hubs are read: some 13,000 relationships for six steps, 9,000 for four. */
export const usualBounds: SearchBounds = { hub: 200, ofStep: 1_000, ofHubs: 2_500 };

/** Steps by the ids of both ends, each under either. */
export type AdjacencyMap = ReadonlyMap<string, ReadonlyMap<string, Adjacency>>;
