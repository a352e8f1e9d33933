import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema } from "graphql";

/** The parts of a changelog entry that list changes of the schema, in their order. */
export const sections = ["Breaking", "Changed", "Deprecated", "Added"] as const;
export type Section = (typeof sections)[number];

export interface SchemaChange {
  readonly section: Section;
  /** As it stands in the changelog. */
  readonly line: string;
}

/** A line of the changelog that belongs to the schema diff. Prose never begins like that. */
export const isSchemaLine = (line: string): boolean => /^- `[^`]+`: /.test(line);

function sectionOf(type: string, level: CriticalityLevel): Section | null {
  if (level === CriticalityLevel.Breaking) return "Breaking";
  if (type.includes("DESCRIPTION")) return null;
  if (type.includes("DEPRECATION") || type.includes("DIRECTIVE_USAGE")) return type.endsWith("DEPRECATION_ADDED") ? "Deprecated" : null;
  return level === CriticalityLevel.Dangerous || !type.endsWith("_ADDED") ? "Changed" : "Added";
}

/** Additions that bring what lies in them; an interface added to a type brings nothing of that type. */
const holdsOthers: ReadonlySet<string> = new Set(["TYPE_ADDED", "FIELD_ADDED", "DIRECTIVE_ADDED"]);

/** The paths of what holds the thing at a path: of `Query.studio.id`, `Query` and `Query.studio`. */
const holders = (path: string): string[] => {
  const names = path.split(".");
  return names.slice(1).map((_, index) => names.slice(0, index + 1).join("."));
};

/** What clients of the released schema meet in the current one. What is new is one line, whatever it holds. */
export async function schemaChanges(released: string, current: string): Promise<SchemaChange[]> {
  const changes = await diff(buildSchema(released), buildSchema(current));
  const all = changes.map(({ type, path = "schema", message, criticality: { level } }) => ({ type: String(type), path, message, level }));
  const added = new Set(all.filter(({ type }) => holdsOthers.has(type)).map(({ path }) => path));
  return all.flatMap(({ type, path, message, level }) => {
    const section = sectionOf(type, level);
    if (section === null || holders(path).some((holder) => added.has(holder))) return [];
    return [{ section, line: `- \`${path.replace(/\.@.*/, "")}\`: ${message.replace(/\s+/g, " ").replace(/\.$/, "")}.` }];
  });
}
