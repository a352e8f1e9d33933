import type { NounName, RelationshipType } from "../vocabulary/index.js";

/** A node to be stored, with the values of its vocabulary's properties; an absent one is null. */
export interface NodeContent {
  readonly noun: NounName;
  readonly id: string;
  /** All statements only imply it. */
  readonly implied: boolean;
  readonly properties: Readonly<Record<string, unknown>>;
}

/** A relationship to be stored. */
export interface FactContent {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  /** Distinguishes several facts of one type between the same ends, as part of the id; empty where there is only one. */
  readonly discriminator: string;
  /** `sourceId#locator`, at least one. */
  readonly statedIn: readonly string[];
  /** Its own properties, and `since`, `until`, `seenOn` where it is dated. */
  readonly properties: Readonly<Record<string, unknown>>;
}

/** The content of a seed, an import or a generator. */
export interface GraphContent {
  readonly nodes: readonly NodeContent[];
  readonly facts: readonly FactContent[];
}
