import { InputError } from "../errors/inputError.js";
import { allCertainties, parseDay, type Certainty } from "./edtf.js";

/** The arguments for what holds on a day, as a caller sends them. */
export interface DayArguments {
  readonly asOf?: string | null | undefined;
  /** The certainties that count. */
  readonly certainty: readonly Certainty[];
  readonly includeImplied: boolean;
}

/** The same arguments, read and checked. */
export interface DayFilter {
  /** Null without a day. */
  readonly day: string | null;
  readonly certainties: readonly Certainty[];
  readonly includeImplied: boolean;
}

/**
 * Reads a day and the certainties that count on it.
 * @param unasked the certainties that count by default; without a day, only these are allowed
 * @param allowed the certainties that may be asked for
 * @throws InputError naming the argument, what came and what is allowed
 */
export function readDay(
  { asOf, certainty: certainties, includeImplied }: DayArguments,
  unasked: readonly Certainty[],
  allowed: readonly Certainty[] = allCertainties,
): DayFilter {
  if (certainties.some((each) => !allowed.includes(each))) throw new InputError("certainty", certainties, allowed.join(", "));
  const isUnasked = unasked.length === new Set(certainties).size && unasked.every((each) => certainties.includes(each));
  if (asOf == null && !isUnasked)
    throw new InputError("certainty", certainties, `${unasked.join(", ")} without asOf, the day that they are about`);
  return { day: asOf == null ? null : parseDay(asOf, "asOf"), certainties, includeImplied };
}

/** Whether this certainty counts; without a day, every certainty does. */
export const countsOnDay = ({ day, certainties }: DayFilter, certainty: Certainty | null): boolean =>
  day === null || certainty === null || certainties.includes(certainty);

/** The arguments of an edge that can end, for this day. */
export const onDay = ({ day, includeImplied }: DayFilter, certainty: readonly Certainty[]) => ({
  includeImplied,
  ...(day === null ? {} : { asOf: day, certainty }),
});
