import type { FactProperties, RelationshipType } from "./index.js";

/** A relationship as it was read and checked. */
export type FactRow = FactProperties & {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly [property: string]: unknown;
};
