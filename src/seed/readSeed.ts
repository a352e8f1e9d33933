import type { Seed } from "../store/openGraph.js";
import { readSeeds } from "./readSeeds.js";

/** Reads and checks all seeds of a folder. */
export function readSeed(folder: string): Seed {
  const { content, sources, hash } = readSeeds(folder);
  return { content, sources: sources.map(({ id }) => id), hash };
}
