import { listCypher, readCypher } from "../fragments/files.js";
import { HeaderError, readFragment, type EdgeFragment, type QueryField, type QueryFragment } from "../fragments/header.js";

const notFragments = ["seed", "migrations"];

/** The line of `@edge`, which opens every header of an edge. */
const edgeLine = 2;

/**
 * Reads every `.cypher` file of the rooms and of the kernel.
 * @throws HeaderError at a near miss, and if two files have one name or answer one field
 */
function readFragments(): (EdgeFragment | QueryFragment)[] {
  const folders = listCypher().filter((name) => !name.includes(".") && !notFragments.includes(name));
  const files = folders
    .flatMap((folder) => listCypher(folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith(".cypher"));
  const owners = new Map<string, string>();
  const claim = (what: string, file: string, line: number): void => {
    const owner = owners.get(what);
    if (owner !== undefined) throw new HeaderError(file, line, `${what}, which is in cypher/${owner} too`, "each name and field once");
    owners.set(what, file);
  };
  return files.map((file) => {
    const fragment = readFragment(file, readCypher(file));
    claim(`the file name ${fragment.name}`, file, 1);
    if (fragment.kind === "edge") for (const parent of fragment.parents) claim(`the field ${parent}.${fragment.field}`, file, edgeLine);
    return fragment;
  });
}

const typescript = {
  string: "string",
  integer: "number",
  float: "number",
  boolean: "boolean",
  strings: "readonly string[]",
  list: "readonly unknown[]",
  map: "Readonly<Record<string, unknown>>",
};

const members = (fields: readonly QueryField[]): string =>
  fields.length === 0
    ? "Record<string, never>"
    : `{ ${fields.map(({ name, type, optional }) => `readonly ${name}: ${typescript[type]}${optional ? " | null" : ""}`).join("; ")} }`;

/** The TypeScript of `src/fragments/generated/fragments.ts`. */
export function fragmentsFile(): string {
  const fragments = readFragments();
  const edges = fragments.filter((fragment) => fragment.kind === "edge");
  const queries = fragments.filter((fragment) => fragment.kind === "query");
  return `// Generated from the headers under cypher/ by npm run codegen.
import type { EdgeFragment, QueryFragment } from "../header.js";

export const edgeFragments = ${JSON.stringify(edges, null, 2)} as const satisfies readonly EdgeFragment[];

export const queryFragments = ${JSON.stringify(queries, null, 2)} as const satisfies readonly QueryFragment[];

/** Parameters and rows of each complete statement. */
export interface QueryTypes {
${queries.map(({ name, params, returns }) => `  ${name}: {\n    params: ${members(params)};\n    row: ${members(returns)};\n  };`).join("\n")}
}
`;
}
