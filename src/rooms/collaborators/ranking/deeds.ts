import type { GraphReader } from "../../../graph/reader.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import { parseEdtf } from "../../../time/edtf.js";
import type { RelationshipType } from "../../../vocabulary/index.js";
import type { FactOnDay, TraversalOptions } from "../../../graph/traversal.js";

export type DeedNoun = "Achievement" | "Patent" | "Conferral";

/** A result put to use, a patent or an honour. */
export interface Deed extends FactOnDay {
  readonly noun: DeedNoun;
  readonly id: string;
  /** The last day that its date can mean, where it has one. */
  readonly on: string | null;
}

/** How many of each kind are read; the score is capped. */
const maxDeeds = 15;

type DeedRow = readonly [
  noun: DeedNoun,
  id: string,
  implied: boolean,
  on: string | null,
  year: number | null,
  revokedOn: string | null,
  type: RelationshipType,
  fact: string,
  factImplied: boolean,
  statedIn: string[],
];

const isBy = (date: string, day: string): boolean => (parseEdtf(date, "date").min ?? "") <= day;

/** The deed, if its date is not after the day and it was not revoked by then. */
function deedOf(
  studio: string,
  [noun, id, implied, on, year, revokedOn, type, fact, factImplied, statedIn]: DeedRow,
  { day, includeImplied }: TraversalOptions,
): Deed[] {
  if ((implied || factImplied) && !includeImplied) return [];
  if (revokedOn !== null && isBy(revokedOn, day)) return [];
  const date = on ?? (year === null ? null : String(year));
  if (date !== null && !isBy(date, day)) return [];
  const row: FactRow = { type, from: studio, to: id, id: fact, implied: factImplied, statedIn };
  return [{ noun, id, on: date === null ? null : parseEdtf(date, "date").max, fact: row, certainty: null }];
}

/**
 * The deeds of studios.
 * @param withSources whether to read the sources of their facts
 */
export async function readDeeds(
  reader: GraphReader,
  ids: readonly string[],
  options: TraversalOptions,
  withSources: boolean,
): Promise<ReadonlyMap<string, readonly Deed[]>> {
  const rows = ids.length === 0 ? [] : await reader.query("deedsOfStudios", { ids: [...ids], most: maxDeeds, whole: withSources });
  return new Map(rows.map(({ studio, deeds }) => [studio, (deeds as unknown as DeedRow[]).flatMap((row) => deedOf(studio, row, options))]));
}
