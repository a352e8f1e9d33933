import { cypherFolder } from "../fragments/files.js";
import { readSeeds } from "../seed/readSeeds.js";
import { writeLedger } from "../seed/writeLedger.js";

/**
 * The ledgers of the seed, with their paths from the repository's root.
 * @throws SeedError if the seed is broken
 */
export const ledgerFiles = (): Array<{ path: string; content: string }> =>
  writeLedger(readSeeds(`${cypherFolder}seed`)).map(({ path, content }) => ({ path: `cypher/seed/${path}`, content }));
