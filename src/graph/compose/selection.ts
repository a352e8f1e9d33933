import { allCertainties, type Certainty } from "../../time/edtf.js";
import type { NounName } from "../../vocabulary/index.js";
import type { FilterInput } from "./conditions.js";
import { nodeFilter } from "./filter.js";
import type { Scope } from "./scope.js";

/** What selects the members of a list, whatever the page. */
export interface Selection {
  readonly filter: FilterInput | null;
  /** Conditions on the relationships of an edge. */
  readonly edgeFilter: FilterInput | null;
  /** False leaves out what sources only imply. */
  readonly includeImplied: boolean;
  /** The day for which the certainty of each relationship is computed and filtered. */
  readonly asOf: string | null;
  /** The certainties that are kept on that day. */
  readonly certainties: readonly Certainty[];
}

export const selectAll: Selection = {
  filter: null,
  edgeFilter: null,
  includeImplied: true,
  asOf: null,
  certainties: ["CERTAIN", "POSSIBLE"],
};

export const keepsAllCertainties = ({ certainties }: Selection): boolean => certainties.length === allCertainties.length;

/** The conditions on a node. */
export const selectionConditions = (
  of: readonly NounName[],
  variable: string,
  { filter, includeImplied }: Selection,
  scope: Scope,
): string[] => [
  ...scope.visible(variable),
  ...(includeImplied ? [] : [`${variable}.implied = false`]),
  ...(filter === null ? [] : [nodeFilter(filter, of, variable, includeImplied, scope)]),
];
