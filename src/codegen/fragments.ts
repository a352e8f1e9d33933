import { listCypher, readCypher } from "../fragments/files.js";
import { readFragment, type EdgeFragment, type QueryField, type QueryFragment } from "../fragments/header.js";

const notFragments = ["seed", "migrations"];

/**
 * Reads every `.cypher` file of the rooms and of the kernel.
 * @throws HeaderError on a near miss, and Error where two files have one name or answer one field
 */
function readFragments(): (EdgeFragment | QueryFragment)[] {
  const folders = listCypher().filter((name) => !name.includes(".") && !notFragments.includes(name));
  const files = folders
    .flatMap((folder) => listCypher(folder).map((name) => `${folder}/${name}`))
    .filter((file) => file.endsWith(".cypher"));
  const fragments = files.map((file) => readFragment(file, readCypher(file)));
  const seen = new Map<string, string>();
  fragments.forEach((fragment, index) => {
    const fields = fragment.kind === "edge" ? fragment.parents.map((parent) => `${parent}.${fragment.field}`) : [];
    for (const each of [fragment.name, ...fields]) {
      const earlier = seen.get(each);
      if (earlier !== undefined) throw new Error(`${files[index]}: ${each} stands in ${earlier} too`);
      seen.set(each, files[index] as string);
    }
  });
  return fragments;
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
