import type { FactContent } from "../store/content.js";
import type { LedgerLine } from "./ledger.js";
import type { Seeds } from "./readSeeds.js";

/** A generated file; its path is inside the seed folder. */
export interface LedgerFile {
  readonly path: string;
  readonly content: string;
}

/** A readable ledger for each document: what rests on each sentence, or why nothing does. No sentence is copied. */
export const writeLedger = ({ sources, statements, content }: Seeds): LedgerFile[] => {
  const titles = new Map(
    content.nodes.map(({ id, properties }) => [id, typeof properties["title"] === "string" ? properties["title"] : id]),
  );
  return sources
    .filter(({ file }) => file !== null)
    .map(({ id, seed, file }) => ({
      path: `ledger/${id.slice(id.indexOf(":") + 1)}.md`,
      content: page(
        titles.get(id) ?? id,
        `Generated from \`${seed}\` by \`npm run codegen\`; sentences are those of \`${file}\`. A \`?\` marks what is implied.`,
        statements.get(id) ?? [],
      ),
    }));
};

const page = (title: string, note: string, lines: readonly LedgerLine[]): string =>
  `# ${title}\n\n${note}\n\n${lines.map(section).join("\n")}`;

const section = ({ sentence, holds, why }: LedgerLine): string => {
  const nodes = holds.filter(({ fact }) => fact.type === "STATED_IN");
  const facts = holds.filter(({ fact }) => fact.type !== "STATED_IN");
  const items = [
    ...nodes.map(({ fact, locator }) => nodeLine(fact, locator)),
    ...facts.map(({ fact, locator }) => factLine(fact, locator)),
  ];
  return `## ${sentence}\n\n${items.length === 0 ? `None: ${why ?? "not looked at"}` : items.join("\n")}\n`;
};

const mark = (locator: string): string => (locator.endsWith("?") ? " ?" : "");

function nodeLine({ from, properties }: FactContent, locator: string): string {
  const fields = properties["fields"] as readonly string[];
  const says = properties["saysEn"];
  return `- \`${from}\`${fields.length > 0 ? ` ${fields.join(", ")}` : ""}${mark(locator)}${typeof says === "string" ? `: ${says}` : ""}`;
}

const shown = (value: unknown): string => (Array.isArray(value) ? value.join(" ") : String(value));

function factLine({ type, from, to, properties }: FactContent, locator: string): string {
  const given = Object.entries(properties).filter(([, value]) => value !== null && shown(value) !== "");
  return `- ${type} \`${from}\` → \`${to}\`${given.length > 0 ? ` (${given.map(([name, value]) => `${name}: ${shown(value)}`).join("; ")})` : ""}${mark(locator)}`;
}
