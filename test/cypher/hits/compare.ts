import { byKey, ordersOf } from "../../../src/vocabulary/orders.js";
import { allEdges } from "../../../src/fragments/fragments.js";
import { nounNames } from "../../../src/vocabulary/index.js";
import { edgeName, rootName } from "./asked.js";
import type { Hits, Measured } from "./hitsFile.js";

/** A rise up to this share and this many hits more is none. */
const tolerance = { share: 0.1, hits: 20 } as const;

export const howToRenew = "If this is meant, `npm run hits` renews the files; commit them with the change, and say why in the message.";

export interface Compared {
  /** What is worse or other than the file says, in words; empty where all is well. */
  readonly failures: readonly string[];
  /** What costs less now: the file may be renewed. */
  readonly better: readonly string[];
}

const rose = (before: number, after: number): boolean => after > before * (1 + tolerance.share) + tolerance.hits;

/** Holds what was measured against the file. */
export function compareHits(file: Hits, measured: Hits): Compared {
  const failures: string[] = [];
  const better: string[] = [];
  if (JSON.stringify(file.graph) !== JSON.stringify(measured.graph))
    failures.push(`the graph is another one: ${JSON.stringify(file.graph)} in the file, ${JSON.stringify(measured.graph)} now`);
  for (const name of [...new Set([...Object.keys(file.fragments), ...Object.keys(measured.fragments)])].sort()) {
    const [before, after] = [file.fragments[name], measured.fragments[name]];
    if (after === undefined) failures.push(`${name}: is in the file and was not measured`);
    else if (before === undefined) failures.push(`${name}: is not in the file; it has ${after.hits} hits now`);
    else {
      if (before.rows !== after.rows) failures.push(`${name}: ${before.rows} rows in the file, ${after.rows} now`);
      if (rose(before.hits, after.hits)) failures.push(`${name}: ${before.hits} hits in the file, ${after.hits} now`);
      else if (rose(after.hits, before.hits)) better.push(`${name}: ${before.hits} hits in the file, ${after.hits} now`);
    }
  }
  return { failures, better };
}

/** The pages that are read along an index, each with a deep one of the same list. */
export const soughtPages = (): readonly (readonly [first: string, later: string])[] => [
  ...nounNames.flatMap((noun) => ordersOf(noun).map((order) => [rootName(noun, order, "first"), rootName(noun, order, "later")] as const)),
  ...allEdges
    .filter(({ key }) => key !== "id")
    .flatMap((edge) =>
      edge.parents.map(
        (parent) => [edgeName(edge, parent, `${byKey.name} first`, "hub"), edgeName(edge, parent, `${byKey.name} later`, "hub")] as const,
      ),
    ),
];

/** Lists whose deep page costs other than their first by more than a tenth, or that are too short to tell. */
export function unequalPages({ fragments }: Pick<Hits, "fragments">, pages = soughtPages()): string[] {
  return pages.flatMap(([first, later]) => {
    const [one, other] = [fragments[first], fragments[later]];
    if (one === undefined || other === undefined) return [`${first}: was not measured`];
    return wrongPages(one, other).map((why) => `${first}: ${why}`);
  });
}

function wrongPages(first: Measured, later: Measured): string[] {
  if (first.rows !== later.rows)
    return [`the first page has ${first.rows} rows and a deep one ${later.rows}: the list is too short to tell`];
  const [low, high] = [Math.min(first.hits, later.hits), Math.max(first.hits, later.hits)];
  return high > low * (1 + tolerance.share) ? [`the first page takes ${first.hits} hits, a deep one ${later.hits}`] : [];
}
