import type { FilterInput } from "./compose/conditions.js";
import type { Selection } from "./compose/selection.js";
import { InputError } from "../errors/inputError.js";
import type { Order } from "../vocabulary/orders.js";
import { readPage, type Page, type PageArguments } from "./page.js";
import { parseDay, type Certainty } from "../time/edtf.js";

/** The arguments of a list, as a caller sends them. */
export interface ListArguments extends PageArguments {
  readonly filter?: FilterInput | null | undefined;
  /** Conditions on the relationships of an edge. */
  readonly edgeFilter?: FilterInput | null | undefined;
  readonly includeImplied?: boolean | null | undefined;
  readonly asOf?: string | null | undefined;
  readonly certainty?: readonly Certainty[] | null | undefined;
}

const unlessFalse: readonly Certainty[] = ["CERTAIN", "POSSIBLE"];

function selectionOf({ filter, edgeFilter, includeImplied, asOf, certainty }: ListArguments): Selection {
  if (certainty != null && asOf == null) throw new InputError("certainty", certainty, "a certainty beside asOf, the day that it is about");
  return {
    filter: filter ?? null,
    edgeFilter: edgeFilter ?? null,
    includeImplied: includeImplied ?? true,
    asOf: asOf == null ? null : parseDay(asOf, "asOf"),
    certainties: certainty ?? unlessFalse,
  };
}

/** The arguments of a list, read and checked. */
export interface ReadArguments {
  readonly page: Page;
  readonly selection: Selection;
}

/** @throws InputError naming the argument, what came and what is allowed */
export const readArguments = (args: ListArguments, orders: readonly Order[]): ReadArguments => ({
  page: readPage(args, orders),
  selection: selectionOf(args),
});
