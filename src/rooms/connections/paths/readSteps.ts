import { certaintyOn, leastSure } from "../../../time/certainty.js";
import type { Statement } from "../../../neo4j/statement.js";
import { queryStatement } from "../../../fragments/queries.js";
import type { GraphReader } from "../../../graph/reader.js";
import type { Certainty } from "../../../time/edtf.js";
import { throughNouns } from "../../../vocabulary/connects.js";
import { nounOfId, relationships, type RelationshipType } from "../../../vocabulary/index.js";
import type { FactSummary, ReadSteps } from "./adjacency.js";

/** What of each step counts. */
export interface StepOptions {
  readonly from: string;
  readonly to: string;
  readonly asOf: string | null;
  /** The certainties that are kept on the day of asOf; what cannot end is always kept. */
  readonly certainties: readonly Certainty[];
  readonly includeImplied: boolean;
}

type Dates = readonly [
  sinceMin: string | null,
  sinceMax: string | null,
  untilMin: string | null,
  untilMax: string | null,
  succeededMax: string | null,
  seenOn: readonly string[] | null,
];
type FactRead = readonly [handle: string, type: RelationshipType, implied: boolean, statedIn: readonly string[], dates: Dates | null];
type StepRead = readonly [id: string, degree: number, begins: string | null, legs: readonly (readonly FactRead[])[]];

function certaintyOf(type: RelationshipType, dates: Dates | null, day: string | null): Certainty | null {
  if (day === null || dates === null || relationships[type].dated !== true) return null;
  const [sinceMin, sinceMax, untilMin, untilMax, succeededMax, seenOn] = dates;
  return certaintyOn(day, { sinceMin, sinceMax, untilMin, untilMax, succeededMax, seenOn: seenOn ?? [] });
}

/** Makes the function that reads steps from the database. */
export function stepReader(reader: GraphReader, { from, to, asOf, certainties, includeImplied }: StepOptions, hub: number): ReadSteps {
  const ends = [from, to];
  const reference = ends.filter((id) => !throughNouns.some((noun) => noun === nounOfId(id)));
  return async (ids, only) => {
    const rows = await reader.query("stepsOfNodes", {
      ids: [...ids],
      only: only === null ? null : [...only],
      ends,
      reference,
      includeImplied,
      dated: asOf !== null,
      hub,
    });
    return rows.map(({ id, degree, begins, steps }) => {
      const isThere = (first: string | null): boolean => asOf === null || first === null || first <= asOf;
      const factSummary = ([handle, type, implied, statedIn, dates]: FactRead, areThere: boolean): FactSummary => ({
        handle,
        type,
        implied,
        sources: statedIn.map((place) => place.slice(0, place.indexOf("#"))),
        certainty: areThere ? certaintyOf(type, dates, asOf) : "FALSE",
      });
      const isKept = (certainty: Certainty | null): boolean => certainty === null || certainties.includes(certainty);
      const found = (steps as StepRead[]).map(([other, far, begun, legs]) => ({
        id: other,
        node: { degree: far, begins: begun },
        step: legs
          .map((leg) => leg.map((fact) => factSummary(fact, isThere(begins) && isThere(begun))))
          .filter((leg) => isKept(leastSure(leg.map(({ certainty }) => certainty)))),
      }));
      return { id, degree, begins, steps: found.filter(({ step }) => step.length > 0) };
    });
  };
}

/** The statement that takes the longest to plan, with parameters for which it finds nothing. */
export const stepsStatement = (): Statement =>
  queryStatement("stepsOfNodes", { ids: [], only: null, ends: [], reference: [], includeImplied: true, dated: false, hub: 0 }).statement;
