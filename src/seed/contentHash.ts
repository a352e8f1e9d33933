import { createHash } from "node:crypto";
import type { GraphContent } from "../store/content.js";

const sortedKeys = (_key: string, value: unknown): unknown =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const canonical = (items: readonly unknown[]): string[] => items.map((item) => JSON.stringify(item, sortedKeys)).sort();

/** SHA-256 of a graph's content. The order of nodes, facts and keys does not matter. */
export const contentHash = ({ nodes, facts }: GraphContent): string =>
  createHash("sha256")
    .update(JSON.stringify([canonical(nodes), canonical(facts)]))
    .digest("hex");
