import edtf from "edtf";
import { InputError } from "../errors/inputError.js";

/**
 * The days a date can mean, as `YYYY-MM-DD` text: `min` is the first, `max` the day after the last.
 * Null where nothing bounds it: an open end, or a day whose year is unknown.
 */
export interface Bounds {
  readonly min: string | null;
  readonly max: string | null;
}

const dayInMilliseconds = 86_400_000;
const calendarDay = /^\d{4}-\d{2}-\d{2}$/;

const isoDay = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);

const unknownYear = /X{4}/i;

/** The day of an end, or null where it is open or its year unknown, which the package reads as 0 to 9999. */
const endOf = (part: string, milliseconds: unknown): string | null =>
  part !== "" && !unknownYear.test(part) && typeof milliseconds === "number" ? dayOrNull(milliseconds) : null;

const dayOrNull = (milliseconds: number): string | null => (Number.isFinite(milliseconds) ? isoDay(milliseconds) : null);

/** Years before 0 and after 9998 have no plain text that sorts correctly. */
const isPlain = (day: string | null): boolean => day === null || calendarDay.test(day);

/**
 * Reads an EDTF text (ISO 8601-2).
 * @throws InputError naming `where` when the text is no EDTF date, interval or set.
 */
export function parseEdtf(text: string, where: string): Bounds {
  // Most dates are plain days, for which the package's parser takes a hundred times as long.
  if (isCalendarDay(text)) return { min: text, max: dayAfter(text) };
  const refused = (): InputError =>
    new InputError(where, text, "an EDTF date such as 2024, 2024-07, 2024-07-14, XXXX-10-28 or [..2022-06-22]");
  let parsed: ReturnType<typeof edtf>;
  try {
    parsed = edtf(text);
  } catch {
    throw refused();
  }
  const parts = text.split(/[/,]/);
  const last = endOf(parts.at(-1) as string, parsed.max);
  const bounds = { min: endOf(parts[0] as string, parsed.min), max: last === null || !isPlain(last) ? last : dayAfter(last) };
  if (!isPlain(bounds.min) || !isPlain(bounds.max) || Number.isNaN(parsed.min)) throw refused();
  return bounds;
}

/**
 * Checks a calendar day.
 * @throws InputError naming `where` when it is not a real `YYYY-MM-DD`.
 */
export function parseDay(text: string, where: string): string {
  if (!isCalendarDay(text)) throw new InputError(where, text, "a calendar day as YYYY-MM-DD, such as 2024-07-14");
  return text;
}

/** Whether the text is an existing day, and so is the next day. */
function isCalendarDay(text: string): boolean {
  const milliseconds = calendarDay.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(milliseconds) && isoDay(milliseconds) === text && isPlain(dayAfter(text));
}

/** The day after a calendar day. */
export const dayAfter = (day: string): string => isoDay(Date.parse(day) + dayInMilliseconds);

/** The day before a calendar day. */
export const dayBefore = (day: string): string => isoDay(Date.parse(day) - dayInMilliseconds);

/** How surely a dated fact held on a day. */
export type Certainty = "CERTAIN" | "POSSIBLE" | "FALSE";

export const allCertainties: readonly Certainty[] = ["CERTAIN", "POSSIBLE", "FALSE"];
