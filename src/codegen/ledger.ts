import { cypherFolder } from "../graph/files.js";
import { readSeeds } from "../graph/seed/readSeeds.js";
import { writeLedger } from "../graph/seed/writeLedger.js";

/**
 * The readable ledgers of the seed, by path from the repository's root.
 * @throws SeedError where the seed is broken
 */
export const ledgerFiles = (): Array<{ path: string; content: string }> =>
  writeLedger(readSeeds(`${cypherFolder}seed`)).map(({ path, content }) => ({ path: `cypher/seed/${path}`, content }));
