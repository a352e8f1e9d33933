import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Beside } from "./machine.js";
import { UsageError } from "./options.js";
import type { AtScale } from "./scale.js";
import { table } from "./table.js";

const number = (value: number): string => value.toLocaleString("en", { maximumFractionDigits: 2 });
const by = (more: number, less: number): string => (less === 0 || more === 0 ? "none" : (more / less).toFixed(2));

/** What operations of which nothing grows cost, at one size or at two. */
export function compareTable(one: readonly AtScale[], other: readonly AtScale[] | null): string {
  if (other === null) {
    return table(
      ["operation", "asked of", "nodes", "database hits", "p50"],
      one.map(({ operation, asked, nodes, hits, milliseconds }) => [
        operation,
        String(asked),
        number(nodes),
        number(hits),
        `${number(milliseconds)} ms`,
      ]),
    );
  }
  return table(
    ["operation", "nodes", "database hits", "hits, ratio", "p50", "p50, ratio"],
    one.flatMap((before) => {
      const after = other.find(({ operation }) => operation === before.operation);
      const both = (what: "nodes" | "hits" | "milliseconds"): string => `${number(before[what])}, ${number(after?.[what] ?? 0)}`;
      return after === undefined
        ? []
        : [
            [
              before.operation,
              both("nodes"),
              both("hits"),
              by(after.hits, before.hits),
              `${both("milliseconds")} ms`,
              by(after.milliseconds, before.milliseconds),
            ],
          ];
    }),
  );
}

function read(folder: string, option: string): Beside {
  const path = join(folder, "machine.json");
  if (!existsSync(path))
    throw new UsageError(`--${option}: there is no machine.json in ${folder}; allowed is a folder with results of this benchmark.`);
  return JSON.parse(readFileSync(path, "utf8")) as Beside;
}

/**
 * What grew from the results of one folder to those of another, for people.
 * @throws UsageError where a folder has none
 */
export function compareFolders(one: string, other: string): string {
  const [before, after] = [read(one, "out"), read(other, "compare")];
  return `From ${number(before.options.studios)} to ${number(after.options.studios)} studios:\n\n${compareTable(before.scale, after.scale)}\n`;
}
