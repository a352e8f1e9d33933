import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder of the `.cypher` files, beside the sources as beside the build. */
export const cypherFolder = fileURLToPath(new URL("../../cypher/", import.meta.url));

/** The statements of a file that holds several, each ended by a semicolon. */
export const statementsOf = (content: string): string[] =>
  content
    .replace(/^\s*\/\/.*$/gm, "")
    .split(/;\s*$/m)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== "");

export const readCypher = (path: string): string => readFileSync(`${cypherFolder}${path}`, "utf8");

/** Names inside a folder of `cypher/`, sorted. */
export const listCypher = (folder = ""): string[] => readdirSync(`${cypherFolder}${folder}`).sort();
