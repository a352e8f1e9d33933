import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./startedServer.js";

const paths = [
  "README.md",
  "CONTRIBUTING.md",
  ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".md"))
    .map((path) => `docs/${path}`),
];
const documents = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

export interface Question {
  /** The document, and the heading it stands under. */
  readonly place: string;
  readonly query: string;
  /** What the document says is answered; null where it does not say. */
  readonly answer: unknown;
}

const headingBefore = (text: string, index: number): string => [...text.slice(0, index).matchAll(/^#+ (.*)$/gm)].at(-1)?.[1] ?? "";

/** Every operation that README and docs show, but for those of the page for adding: `test/adding` asks them, for its reader makes their answers first. */
export const questions: readonly Question[] = documents
  .filter(({ path }) => path !== "docs/adding.md")
  .flatMap(({ path, text }) =>
    [...text.matchAll(/```graphql\n([\s\S]*?)```\n(?:\s*```json\n([\s\S]*?)```)?/g)].map(({ index, 1: query = "", 2: answer }) => ({
      place: `${path}, ${headingBefore(text, index)}`,
      query,
      answer: answer === undefined ? null : (JSON.parse(answer) as unknown),
    })),
  );

/** Every command that README, CONTRIBUTING and docs show, in a block of sh or in a line. */
export const commands: readonly string[] = [
  ...new Set(
    documents.flatMap(({ text }) => [
      ...[...text.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block = ""]) =>
        block
          .trim()
          .split("\n")
          .map((line) => line.trim()),
      ),
      ...[...text.matchAll(/`((?:npm|npx|node|craftgraph) [^`\n]+)`/g)].map(([, command = ""]) => command),
    ]),
  ),
];
