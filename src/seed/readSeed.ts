import type { Seed } from "../store/openGraph.js";
import { readSeeds } from "./readSeeds.js";

/** The seed of a folder, read and checked. */
export function readSeed(folder: string): Seed {
  const { content, sources, hash } = readSeeds(folder);
  return { content, sources: sources.map(({ id }) => id), hash };
}
