import { runTool } from "./runTool.js";

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
  readonly to: string;
}

/** What the import rules refuse in a folder's src, each as `rule: from -> to`. */
export async function brokenImports(folder: string, config: string): Promise<string[]> {
  const { output } = await runTool("depcruise", ["--config", config, "--output-type", "json", "src"], folder);
  const { summary } = JSON.parse(output) as { summary: { violations: Violation[] } };
  return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`);
}
