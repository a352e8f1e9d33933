import { statSync } from "node:fs";
import { join } from "node:path";

const limit = 10 * 1024;
const source = /\.(ts|js|mjs|cjs|css|html|cypher|graphql)$/;
const generated = /(^|\/)generated\/|^cypher\/constraints\.cypher$|^schema\/(schema|released)\.graphql$/;
/** Lists of examples, which grow with the questions that they answer. */
const lists = /^schema\/operations\//;

/** Source files of 10 KB and more, other than generated ones and lists of examples, each with its size. */
export const largeFiles = (folder: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => source.test(path) && !generated.test(path) && !lists.test(path))
    .map((path) => ({ path, size: statSync(join(folder, path)).size }))
    .filter(({ size }) => size >= limit)
    .map(({ path, size }) => `${path}: ${size} bytes`);
