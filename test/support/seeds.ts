import type { GraphContent } from "../../src/graph/content.js";
import { cypherFolder } from "../../src/graph/files.js";
import type { Seed } from "../../src/graph/openGraph.js";
import { readSeed } from "../../src/graph/seed/readSeed.js";

let seed: Seed | undefined;

/** The seed of the documents, as `npm start` loads it. */
export const documentSeed = (): Seed => (seed ??= readSeed(`${cypherFolder}seed`));

/** The seed of the documents with more beside it. */
export const seedWith = (more: GraphContent): Seed => {
  const { content, sources, hash } = documentSeed();
  return { content: { nodes: [...content.nodes, ...more.nodes], facts: [...content.facts, ...more.facts] }, sources, hash: `${hash}+${JSON.stringify(more).length}` };
};
