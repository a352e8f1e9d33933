import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./startedServer.js";

const readme = readFileSync(join(root, "README.md"), "utf8");

/** The first block of a language after a heading of the README. */
export const block = (heading: string, language: string): string => {
  const after = readme.slice(readme.indexOf(heading));
  return new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(after)?.[1] ?? "";
};

/** Every command that the README shows, in a block of sh or in a line. */
export const commands: readonly string[] = [
  ...new Set(
    [...readme.matchAll(/```sh\n([\s\S]*?)```/g)]
      .flatMap(([, text = ""]) => text.trim().split("\n"))
      .concat([...readme.matchAll(/`((?:npm|npx|node|craftgraph) [^`\n]+)`/g)].map(([, text = ""]) => text)),
  ),
];
