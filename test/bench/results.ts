import type { ServerName } from "./servers.js";
import type { Interval } from "./statistics.js";

/** A ratio that could not be had where the peer did not answer. */
export type Ratio = Interval | { readonly ratio: null; readonly low: null; readonly high: null };

/** What was measured of one question: a row of `results.json`. Times are medians in the unit, null where a server was not measured. */
export type Measured = Ratio & {
  readonly question: string;
  readonly ours: number;
  readonly peer: number | null;
  readonly direct: number | null;
  readonly driver: number | null;
  readonly unit: "ms";
  readonly p95: Readonly<Record<ServerName, number | null>>;
  /** Requests a second. */
  readonly oneConnection: { readonly ours: number; readonly peer: number | null } | null;
  readonly sixteenConnections: (Ratio & { readonly ours: number; readonly peer: number | null }) | null;
  /** Our p50 by that of our own statements with resolvers that do nothing. */
  readonly againstDirect: Interval | null;
  readonly bytes: number;
  /** Those of our server. */
  readonly statements: number;
  /** Both servers answered the same. */
  readonly same: boolean | null;
  readonly notes: readonly string[];
  /** Of what was asked once each. */
  readonly shapes?: readonly ShapeTime[];
};

/** One operation that was never seen before. */
export interface ShapeTime {
  readonly edges: number;
  readonly levels: number;
  /** Of our server; and how many of their texts it had never sent before. */
  readonly statements: number;
  readonly newTexts: number;
  readonly ours: number;
  readonly peer: number | null;
}
