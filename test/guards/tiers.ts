import { relative } from "node:path";
import { runTool } from "./runTool.js";

/** The test files that vitest would run in a folder in this mode, sorted. */
async function filesRun(folder: string, mode: string): Promise<string[]> {
  const { status, output } = await runTool("vitest", ["list", "--filesOnly", "--json", "--mode", mode], folder);
  if (status !== 0) throw new Error(`vitest list --mode ${mode} ended with ${status}: ${output}`);
  const found = JSON.parse(output.slice(output.indexOf("["))) as { readonly file: string }[];
  return found.map(({ file }) => relative(folder, file)).sort();
}

export interface Tiers {
  /** What `npm test` runs, and what `npm run test:all` runs. */
  readonly usual: readonly string[];
  readonly all: readonly string[];
  /** In words, each test file that is not in just one of them. */
  readonly wrong: readonly string[];
}

export async function tiersOf(folder: string, files: readonly string[]): Promise<Tiers> {
  const [usual, all] = await Promise.all([filesRun(folder, "test"), filesRun(folder, "all")]);
  const wrong = files
    .filter((path) => /\.(test|spec)\.[cm]?[jt]sx?$/.test(path))
    .flatMap((path) => {
      const times = [...usual, ...all].filter((each) => each === path).length;
      if (times === 1) return [];
      return [`${path}: is run ${times} times; vitest.config.ts has the folders of each project`];
    });
  return { usual, all, wrong };
}
