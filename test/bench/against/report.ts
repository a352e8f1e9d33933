import { table } from "../table.js";
import type { Paired } from "./measure.js";
import type { LeftOut } from "./questions.js";

/** A median of ratios above this is slower. */
const slowest = 1.05;

const ratio = (value: number): string => value.toFixed(3);
const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;

/** Why a question does not show that ours is as fast, in a word or two; null where it does. */
export function verdictOf({ ratio: found, settled, same }: Pick<Paired, "ratio" | "settled" | "same">): string | null {
  if (!same) return "other answers";
  if (found > slowest) return "slower";
  return settled ? null : "not settled";
}

export const line = (one: Paired): string =>
  `${one.question}: ${ratio(one.ratio)} (${ratio(one.low)} to ${ratio(one.high)}), ${one.pairs} pairs${[verdictOf(one) ?? [], ...one.notes]
    .flat()
    .map((note) => `; ${note}`)
    .join("")}`;

/** The table of a comparison, what was left out, and a sentence on what it shows. */
export function reportAgainst(measured: readonly Paired[], leftOut: readonly LeftOut[]): string {
  const rows = measured.map((one) => [
    one.question,
    milliseconds(one.milliseconds.ours),
    milliseconds(one.milliseconds.other),
    ratio(one.ratio),
    `${ratio(one.low)} to ${ratio(one.high)}`,
    String(one.pairs),
    verdictOf(one) ?? "as fast",
  ]);
  const notes = measured.flatMap(({ question, notes: each }) => each.map((note) => `- ${question}: ${note}`));
  const failed = measured.filter((one) => verdictOf(one) !== null);
  const parts = [
    table(["question", "ours", "the other", "ours / the other", "95 %", "pairs", ""], rows),
    ...(notes.length === 0 ? [] : [`Notes\n\n${notes.join("\n")}`]),
    ...(leftOut.length === 0 ? [] : [`Left out\n\n${leftOut.map(({ name, why }) => `- ${name}: ${why}`).join("\n")}`]),
    measured.length === 0
      ? "No question was asked."
      : failed.length === 0
        ? `${measured.length} questions: no median is above ${slowest}.`
        : `${measured.length} questions, of which ${failed.length} do not show that ours is as fast: ${failed.map((one) => `${one.question} (${verdictOf(one)})`).join(", ")}.`,
  ];
  return `${parts.join("\n\n")}\n`;
}
