import { isSchemaLine, type SchemaChange, type Section, sections } from "./schemaChanges.js";

const heading = "## [Unreleased]";

/** Where the entry of what is not released begins and ends, in lines. */
function entryOf(lines: readonly string[]): { readonly from: number; readonly to: number } {
  const from = lines.indexOf(heading);
  if (from < 0) throw new Error(`CHANGELOG.md has no heading "${heading}": add it above the latest release.`);
  const next = lines.findIndex((line, index) => index > from && line.startsWith("## "));
  return { from: from + 1, to: next < 0 ? lines.length : next };
}

/** The lines of a section of the unreleased entry, without its heading. */
function sectionLines(changelog: string, section: Section): string[] {
  const lines = changelog.split("\n");
  const { from, to } = entryOf(lines);
  const entry = lines.slice(from, to);
  const at = entry.indexOf(`### ${section}`);
  if (at < 0) return [];
  const next = entry.findIndex((line, index) => index > at && line.startsWith("### "));
  return entry.slice(at + 1, next < 0 ? entry.length : next);
}

export interface Disagreement {
  readonly section: Section;
  /** What the schema does and the changelog does not say. */
  readonly missing: readonly string[];
  /** What the changelog says and the schema does not do. */
  readonly stale: readonly string[];
}

/** Where the unreleased entry and the changes of the schema differ. */
export const disagreements = (changelog: string, changes: readonly SchemaChange[]): Disagreement[] =>
  sections.flatMap((section) => {
    const wanted = changes.filter((change) => change.section === section).map(({ line }) => line);
    const named = sectionLines(changelog, section).filter(isSchemaLine);
    const missing = wanted.filter((line) => !named.includes(line));
    const stale = named.filter((line) => !wanted.includes(line));
    return missing.length + stale.length === 0 ? [] : [{ section, missing, stale }];
  });

/** The changelog with the schema's lines as they are now. What people wrote stays. */
export function withChanges(changelog: string, changes: readonly SchemaChange[]): string {
  let text = changelog;
  for (const { section, missing, stale } of disagreements(changelog, changes)) {
    const kept = sectionLines(text, section).filter((line) => !stale.includes(line));
    while (kept.at(-1) === "") kept.pop();
    const gap = missing.length === 0 || (kept.length > 0 && isSchemaLine(kept.at(-1)!)) ? [] : [""];
    text = replaceSection(text, section, [...kept, ...gap, ...missing, ""]);
  }
  return text;
}

function replaceSection(changelog: string, section: Section, content: readonly string[]): string {
  const lines = changelog.split("\n");
  const { from, to } = entryOf(lines);
  const entry = lines.slice(from, to);
  const at = entry.indexOf(`### ${section}`);
  if (at >= 0) {
    entry.splice(at + 1, sectionLines(changelog, section).length, ...content);
  } else {
    const later: readonly string[] = sections.slice(sections.indexOf(section) + 1).map((name) => `### ${name}`);
    const before = entry.findIndex((line) => later.includes(line));
    entry.splice(before < 0 ? entry.length : before, 0, `### ${section}`, ...content);
  }
  return [...lines.slice(0, from), ...entry, ...lines.slice(to)].join("\n");
}
