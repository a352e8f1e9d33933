import edtf from "edtf";

/** The first and the last day that a date can mean; null where nothing bounds it. */
export interface Span {
  readonly first: string | null;
  readonly last: string | null;
}

/** What the package makes of a text: a date, or an interval or set of them. */
interface Parsed {
  readonly type: string;
  readonly min: unknown;
  readonly max: unknown;
  readonly unspecified?: { toString(): string };
  readonly lower?: unknown;
  readonly upper?: unknown;
}

const unbounded: Span = { first: null, last: null };

const dayOf = (time: unknown): string | null =>
  typeof time === "number" && Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null;

function spanOfParsed(parsed: unknown): Span {
  if (typeof parsed !== "object" || parsed === null) return unbounded;
  const { type, min, max, unspecified, lower, upper } = parsed as Parsed;
  if (type === "Interval") return { first: spanOfParsed(lower).first, last: spanOfParsed(upper).last };
  if (type === "Date" && unspecified?.toString().startsWith("XXXX") === true) return unbounded;
  return { first: dayOf(min), last: dayOf(max) };
}

const known = new Map<string, Span>();

/** Reads an EDTF text. */
export function spanOf(text: string): Span {
  let span = known.get(text);
  if (span === undefined) known.set(text, (span = spanOfParsed(edtf(text))));
  return span;
}

const spanOrNone = (text: unknown): Span => (typeof text === "string" ? spanOf(text) : unbounded);

/** Conditions on a date: only what is certain counts. */
export function dateMeets(value: unknown, operator: string, wanted: string): boolean {
  if (operator === "ne") return !dateMeets(value, "eq", wanted);
  const { first, last } = spanOrNone(value);
  const bounds = spanOf(wanted) as { first: string; last: string };
  switch (operator) {
    case "eq":
      return first !== null && last !== null && first >= bounds.first && last <= bounds.last;
    case "gt":
      return first !== null && first > bounds.last;
    case "gte":
      return first !== null && first >= bounds.first;
    case "lt":
      return last !== null && last < bounds.first;
    case "lte":
      return last !== null && last <= bounds.last;
    default:
      throw new Error(`A date has no ${operator}.`);
  }
}

export type Certainty = "CERTAIN" | "POSSIBLE" | "FALSE";

/** What a fact says of its own time. */
export type Dated = Readonly<Record<string, unknown>>;

/** How surely a fact held on a day: it ends before the day that `until` names, and where a successor surely holds its role. */
export function certaintyOf(day: string, { since, until, seenOn }: Dated, successors: readonly Dated[]): Certainty {
  if (((seenOn ?? []) as string[]).includes(day)) return "CERTAIN";
  const [begin, end] = [spanOrNone(since), spanOrNone(until)];
  const surelyNotBegun = begin.first !== null && day < begin.first;
  const surelyEnded = end.last !== null && day >= end.last;
  const succeeded = successors.some(
    (later) => surelyFollows(later, { since, seenOn }) && (spanOrNone(later["since"]).last ?? "9999") <= day,
  );
  if (surelyNotBegun || surelyEnded || succeeded) return "FALSE";
  const surelyBegun = begin.last !== null && begin.last <= day;
  const surelyGoesOn = end.first !== null && day < end.first;
  return surelyBegun && surelyGoesOn ? "CERTAIN" : "POSSIBLE";
}

/** It surely began after the earlier one did, and after all days on which that was seen; a day of no year tells nothing. */
function surelyFollows(later: Dated, { since, seenOn }: Dated): boolean {
  const { first } = spanOrNone(later["since"]);
  const seen = ((seenOn ?? []) as string[]).filter((text) => wholeDay.test(text));
  const { last } = spanOrNone(since);
  return first !== null && seen.every((day) => day < first) && (last === null ? seen.length > 0 : last < first);
}

const wholeDay = /^\d{4}-\d{2}-\d{2}$/;

/** A real calendar day. */
export const isDay = (text: string): boolean =>
  wholeDay.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
