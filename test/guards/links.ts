import { existsSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

/** A heading's anchor, as GitHub makes it. */
const anchorOf = (heading: string): string =>
  heading
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

const withoutBlocks = (text: string): string => text.replace(/^(```+)[^\n]*\n[\s\S]*?^\1$/gm, "").replace(/^ {4}.*$/gm, "");

const anchorsOf = (text: string): string[] => [...withoutBlocks(text).matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) => anchorOf(heading));

/** Where a file's test can be, when its kind is left out. */
const endings = ["", ".test.ts", ".all.test.ts"];

/** Links between Markdown files that lead nowhere, and paths of the repository that are not there, a sentence each. */
export const brokenLinks = (folder: string, paths: readonly string[]): string[] =>
  paths
    .filter((path) => path.endsWith(".md"))
    .flatMap((path) => {
      const text = withoutBlocks(readFileSync(join(folder, path), "utf8"));
      const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
      const named = [...text.matchAll(/`((?:src|test|cypher|schema|docs)\/[\w./-]+)`/g)].map(([, name = ""]) => name);
      return [
        ...links.flatMap((link) => {
          const [file = "", anchor] = link.split("#");
          const target = file === "" ? path : normalize(join(dirname(path), file));
          if (!existsSync(join(folder, target))) return [`${path}: ${link} leads to no file`];
          if (anchor === undefined || anchorsOf(readFileSync(join(folder, target), "utf8")).includes(anchor)) return [];
          return [`${path}: ${link} leads to no heading`];
        }),
        ...named
          // What a page has its reader make is not there yet.
          .filter((name) => !new RegExp(`new file\\s+\`${name}\``).test(text))
          .filter((name) => !endings.some((ending) => existsSync(join(folder, name + ending))))
          .map((name) => `${path}: there is no ${name}`),
      ];
    });
