import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the `.cypher` files; `src` and `dist` are both beside it. */
export const cypherFolder = fileURLToPath(new URL("../../cypher/", import.meta.url));

/** Splits a file of several statements at the semicolons that end a line. */
export const statementsOf = (content: string): string[] =>
  content
    .replace(/^\s*\/\/.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

export const readCypher = (path: string): string => readFileSync(`${cypherFolder}${path}`, "utf8");

/** The names in a folder of `cypher/`, sorted. */
export const listCypher = (folder = ""): string[] => readdirSync(`${cypherFolder}${folder}`).sort();
