export type ImportTable = Readonly<Record<string, readonly string[]>>;

/** The table of allowed imports, read back from the rules that it became. */
export const importTable = (rules: readonly { readonly name: string; readonly to: { readonly pathNot?: string } }[]): ImportTable =>
  Object.fromEntries(
    rules
      .filter(({ name }) => name.startsWith("imports-of-"))
      .map(({ name, to }) => {
        const folder = name.slice("imports-of-".length);
        const others = /\((.*)\)/.exec(to.pathNot ?? "")?.[1]?.split("|") ?? [];
        return [folder, others.filter((other) => other !== folder)];
      }),
  );

/** Where the picture of a document and the table of allowed imports differ, a sentence each with the line to write. */
export function diagramDisagreements(document: string, table: ImportTable): string[] {
  const block = /```text\n([\s\S]*?)```/.exec(document)?.[1] ?? "";
  const rows = [...block.matchAll(/^(\w+) +-> (.*)$/gm)].map(([, folder = "", others = ""]) => ({
    folder,
    others: others === "nothing" ? [] : others.split(" "),
  }));
  const drawn = rows.map(({ folder }) => folder);
  const lines = Object.entries(table).flatMap(([folder, allowed]) => {
    const found = rows.filter((row) => row.folder === folder);
    const same = found.length === 1 && [...found[0]!.others].sort().join(" ") === [...allowed].sort().join(" ");
    return same ? [] : [`the picture lacks the line: ${folder} -> ${allowed.join(" ") || "nothing"}`];
  });
  const unknown = drawn.filter((folder) => table[folder] === undefined).map((folder) => `the picture has ${folder}, which has no rule`);
  const upward = rows.flatMap(({ folder, others }, index) =>
    others
      .filter((other) => drawn.indexOf(other) >= 0 && drawn.indexOf(other) <= index)
      .map((other) => `the arrow ${folder} -> ${other} points up: move ${folder} above ${other}`),
  );
  return [...lines, ...unknown, ...upward];
}
