import { readdirSync } from "node:fs";
import { join } from "node:path";

/** What of `cypher/` is the kernel's. */
const kernelFolders = ["graph", "seed", "migrations"];

const namesIn = (folder: string, kind: "folder" | "file"): string[] => {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => (kind === "folder" ? entry.isDirectory() && readdirSync(join(folder, entry.name)).length > 0 : entry.isFile()))
      .map(({ name }) => name);
  } catch {
    return [];
  }
};

/**
 * What the four places of a room lack or have too much, a sentence each.
 * @param ofQuestions rooms that own no noun, and need no statements of their own
 */
export function roomDisagreements(root: string, rooms: readonly string[], ofQuestions: readonly string[] = []): string[] {
  const places: Readonly<Record<string, string[]>> = {
    cypher: namesIn(join(root, "cypher"), "folder").filter((name) => !kernelFolders.includes(name)),
    "schema/operations": namesIn(join(root, "schema/operations"), "file").map((name) => name.replace(/\.graphql$/, "")),
    "src/rooms": namesIn(join(root, "src/rooms"), "folder"),
    "test/rooms": namesIn(join(root, "test/rooms"), "folder"),
  };
  return Object.entries(places).flatMap(([place, names]) => [
    ...rooms
      .filter((room) => !names.includes(room) && !(place === "cypher" && ofQuestions.includes(room)))
      .map((room) => `${place} lacks ${room}`),
    ...names.filter((name) => !rooms.includes(name)).map((name) => `${place} has ${name}, which is no room of the vocabulary`),
  ]);
}
