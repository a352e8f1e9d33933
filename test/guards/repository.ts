import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ignore from "ignore";

export const repository = fileURLToPath(new URL("../../", import.meta.url));

/** Every file that .gitignore does not name, by its path from the folder given, sorted. Git itself may not be installed. */
export function trackedFiles(folder = repository): string[] {
  const ignored = ignore()
    .add([".git"])
    .add(readFileSync(join(repository, ".gitignore"), "utf8"));
  const filesIn = (path: string): string[] =>
    readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
      const inside = `${path}${entry.name}`;
      if (!entry.isDirectory()) return ignored.ignores(inside) ? [] : [inside];
      return ignored.ignores(`${inside}/`) ? [] : filesIn(`${inside}/`);
    });
  return filesIn("").sort();
}
