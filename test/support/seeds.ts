import type { GraphContent } from "../../src/store/content.js";
import { cypherFolder } from "../../src/fragments/files.js";
import type { Seed } from "../../src/store/openGraph.js";
import { readSeed } from "../../src/seed/readSeed.js";

let seed: Seed | undefined;

/** The seed of the documents, as `npm start` loads it. */
export const documentSeed = (): Seed => (seed ??= readSeed(`${cypherFolder}seed`));

/** The seed of the documents with more beside it. */
export const seedWith = (more: GraphContent): Seed => {
  const { content, sources, hash } = documentSeed();
  return {
    content: { nodes: [...content.nodes, ...more.nodes], facts: [...content.facts, ...more.facts] },
    sources,
    hash: `${hash}+${JSON.stringify(more).length}`,
  };
};
