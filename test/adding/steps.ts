import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What a page tells its reader to do: run commands, or edit, extend or create a file. */
export type Step =
  | { readonly kind: "run"; readonly commands: readonly string[] }
  | { readonly kind: "edit" | "append" | "create"; readonly file: string; readonly text: string };

const kinds = { in: "edit", "at the end of": "append", "the new file": "create" } as const;

/** The steps under a heading of a page, in their order; each code block is one, and the words before it name its file. */
export function stepsUnder(heading: string, page: string): Step[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`The page has no heading ${heading}.`);
  return [...section.matchAll(/([^`]*(?:`[^`\n]+`[^`]*)*?)^( *)```(\w+)\n([\s\S]*?)^ *```$/gm)].map(
    ([, before = "", indent = "", language, block = ""]) => {
      const text = block.replaceAll(new RegExp(`^${indent}`, "gm"), "");
      if (language === "sh") return { kind: "run", commands: text.trim().split("\n") };
      const [, words, file] = /(in|at the end of|the new file)\s+`([^`]+)`:\s*$/i.exec(before) ?? [];
      if (words === undefined || file === undefined) throw new Error(`No file is named above this block:\n${text}`);
      const kind = kinds[words.toLowerCase() as keyof typeof kinds];
      if ((kind === "edit") !== (language === "diff")) throw new Error(`A diff, and nothing else, edits a file: ${file}.`);
      return { kind, file, text };
    },
  );
}

const withoutMark = (line: string): string => line.slice(1);

/** The text with the added lines of a diff below the line that it shows. */
export function edited(text: string, diff: string): string {
  const lines = diff.trimEnd().split("\n");
  const [first = ""] = lines;
  const place = lines
    .filter((line) => !line.startsWith("+"))
    .map(withoutMark)
    .join("\n");
  const at = text.split("\n").findIndex((line) => line === place);
  if (at < 0 || first.startsWith("+")) throw new Error(`The file does not hold this line:\n${place}`);
  const added = lines.filter((line) => line.startsWith("+")).map(withoutMark);
  return text
    .split("\n")
    .toSpliced(at + 1, 0, ...added)
    .join("\n");
}

/** Makes an edit in a folder. */
export function write(folder: string, { kind, file, text }: Exclude<Step, { kind: "run" }>): void {
  const path = join(folder, file);
  if (existsSync(path) === (kind === "create")) throw new Error(`${file} ${kind === "create" ? "is there already" : "is not there"}.`);
  if (kind === "edit") return writeFileSync(path, edited(readFileSync(path, "utf8"), text));
  if (kind === "append") return appendFileSync(path, `\n${text}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
