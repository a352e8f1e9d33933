const idle =
  /\b(?:it|test|describe|suite)(?:\s*\.\s*\w+)*\s*\.\s*(?:only|skip|todo)\b|\b(?:only|skip|todo)\s*:\s*true\b|\bcontext\s*\.\s*skip\b/g;

/** Where a test file runs some of its tests only; on a condition (skipIf) it may. Each as `path:line: what`. */
export const idleTests = (path: string, content: string): string[] =>
  [...content.matchAll(idle)].map((found) => `${path}:${content.slice(0, found.index).split("\n").length}: ${found[0]}`);
