import type { NounName } from "../../../src/vocabulary/index.js";
import type { Draw } from "./draw.js";
import { above, levels } from "./sizes.js";

/** Chooses the other end for a node: an index below `count`, or null where it has none. */
export type Pick = (draw: Draw, count: number, index: number) => number | null;

/** How relationships of a type join two nouns. */
export interface Rule {
  readonly from: NounName;
  readonly to: NounName;
  /** The end whose nodes are gone through; each draws its other ends. */
  readonly each: "from" | "to";
  /** How many of them have any. */
  readonly share: number;
  /** Only those whose number ends in a digit from the first to below the second: rules that share the ten leave each node with exactly one. */
  readonly digits: readonly [number, number];
  readonly times: (draw: Draw) => number;
  readonly pick: Pick;
  /** Set on every one, whatever would be drawn; for null nothing is drawn. */
  readonly carries?: Readonly<Record<string, unknown>>;
  /** Part of the id where the same two ends can be joined by another rule as well. */
  readonly as?: string;
}

/** A share goes to one hub, and the rest mostly to few. */
export const hub =
  (share: number, at = 0, power = 2): Pick =>
  (draw, count) =>
    draw.chance(share) ? at : draw.below(count, power);

/** Mostly few, or evenly where the power is 1. */
export const any =
  (power = 1): Pick =>
  (draw, count) =>
    draw.below(count, power);

/** One of the same noun that came earlier, so that nothing leads in a circle. */
export const earlier =
  (share = 0): Pick =>
  (draw, _, index) =>
    index === 0 ? null : draw.chance(share) ? 0 : draw.below(index);

/** Four to each, one after another. */
export const byFours: Pick = (_, count, index) => (index >> 2) % count;

export const same: Pick = (_, count, index) => index % count;

export const broader =
  (tree: keyof typeof levels): Pick =>
  (_, __, index) =>
    above(levels[tree], index);

const once = (): number => 1;

export const between =
  (least: number, most: number, power = 1) =>
  (draw: Draw): number =>
    least + draw.below(most - least + 1, power);

const all = { share: 1, digits: [0, 10], times: once } as const;

type Shape = Partial<Omit<Rule, "from" | "to" | "each" | "pick">>;

/** Each node of the first noun draws its ends of the second. */
export const each = (from: NounName, to: NounName, pick: Pick, shape: Shape = {}): Rule => ({
  from,
  to,
  each: "from",
  ...all,
  pick,
  ...shape,
});

/** Each node of the second noun draws who leads to it. */
export const into = (from: NounName, to: NounName, pick: Pick, shape: Shape = {}): Rule => ({
  from,
  to,
  each: "to",
  ...all,
  pick,
  ...shape,
});
