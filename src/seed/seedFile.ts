import type { Outline } from "./outline.js";
import { parseLocator } from "./locator.js";
import { SeedError, type Place } from "./seedError.js";
import { seedFact, type SeedFact } from "./seedFact.js";
import { seedNode, sourceNode, type SeedNode } from "./seedNode.js";
import { bareStatement } from "./seedStatement.js";
import { sentencesOf } from "./splitSentences.js";
import { listOf, mapOf, needed, parseSeedYaml, textOf, textsOf, type SeedMap, type SeedText } from "./seedValue.js";

/** Why nothing rests on a sentence. */
interface LedgerEntry {
  readonly place: Place;
  readonly why: string;
}

/** One seed: a source, and what it states. */
export interface SeedFile {
  readonly name: string;
  readonly source: SeedNode;
  /** The document's file; null for reference and editorial sources, whose paragraphs are in the seed. */
  readonly document: string | null;
  /** The number of sentences in each paragraph. */
  readonly sentences: readonly number[];
  readonly nodes: readonly SeedNode[];
  readonly facts: readonly SeedFact[];
  readonly ledger: ReadonlyMap<string, LedgerEntry>;
}

/** Finds the outline of a document. */
export type FindOutline = (document: string) => Outline | undefined;

/**
 * Reads a seed.
 * @throws SeedError at the first thing that is not allowed
 */
export function readSeedFile(name: string, yaml: string, findOutline: FindOutline): SeedFile {
  const root = mapOf(parseSeedYaml(name, yaml), "a seed", ["source", "at", "nodes", "facts", "ledger"]);
  const { document, sentences, source } = sourceOf(root, findOutline);
  const everywhere = defaultPlaces(root, document);
  const list = (key: string) => {
    const entry = root.entries.get(key);
    return entry === undefined ? [] : listOf(entry.value, key);
  };
  const nodes = list("nodes")
    .map(seedNode)
    .map((node) => (node.statements.length > 0 ? node : { ...node, statements: everywhere.map(bareStatement) }));
  const facts = list("facts")
    .map(seedFact)
    .map((fact) => (fact.at.length > 0 ? fact : { ...fact, at: everywhere }));
  const file = { name, source, document, sentences, nodes, facts, ledger: ledgerOf(root, sentences) };
  checkPlaces(file);
  return file;
}

function sourceOf(root: SeedMap, findOutline: FindOutline): Pick<SeedFile, "source" | "document" | "sentences"> {
  const value = needed(root, "source", "a seed");
  const stated = sourceNode(value, ["file", "paragraphs"]);
  const { entries, place } = mapOf(value, "source");
  const file = entries.get("file");
  const paragraphs = entries.get("paragraphs");
  if ((file === undefined) === (paragraphs === undefined))
    throw new SeedError(
      place,
      "a source with both or neither of file and paragraphs",
      "file for a document, paragraphs for a source of our own",
    );
  const atTitle =
    stated.statements.length > 0 ? stated : { ...stated, statements: [bareStatement({ place, text: file === undefined ? "p1" : "p1s1" })] };
  if (file === undefined) {
    const sentences = textsOf(paragraphs!.value, "paragraphs").map(({ text }) => sentencesOf(text).length);
    return { source: atTitle, document: null, sentences };
  }
  const document = textOf(file.value, "file");
  const outline = findOutline(document);
  if (outline === undefined)
    throw new SeedError(
      file.value.place,
      `the document ${document}, which has no outline`,
      "a document whose outline src/codegen/outline.ts has written",
    );
  if (stated.properties?.["sha256"] !== outline.sha256)
    throw new SeedError(
      entries.get("sha256")?.place ?? place,
      `sha256 ${String(stated.properties?.["sha256"])}`,
      `that of the outline, ${outline.sha256}`,
    );
  return { source: atTitle, document, sentences: outline.paragraphs.map(({ length }) => length) };
}

function defaultPlaces({ entries }: SeedMap, document: string | null): readonly SeedText[] {
  const at = entries.get("at");
  if (at === undefined) return [];
  if (document !== null)
    throw new SeedError(at.place, "at for a whole document", "at on each node and fact; only a source without a file has one for all");
  return textsOf(at.value, "at");
}

function ledgerOf({ entries }: SeedMap, sentences: readonly number[]): Map<string, LedgerEntry> {
  const ledger = entries.get("ledger");
  if (ledger === undefined) return new Map();
  return new Map(
    [...mapOf(ledger.value, "ledger").entries].map(([text, { place, value }]) => {
      const { sentence, implied } = parseLocator(text, sentences, place);
      if (sentence === null || implied) throw new SeedError(place, `the locator ${text} in the ledger`, "a sentence, such as p3s12");
      return [text, { place, why: textOf(value, text) }];
    }),
  );
}

function checkPlaces({ source, nodes, facts, sentences }: SeedFile): void {
  for (const { id, place, statements } of [source, ...nodes]) {
    if (statements.length === 0) throw new SeedError(place, `${id} without a statement`, "at or stated, with at least one locator");
    checkLocators(
      id,
      statements.map(({ at }) => at),
      sentences,
    );
  }
  for (const { type, place, at } of facts) {
    if (at.length === 0) throw new SeedError(place, `${type} without a statement`, "at, with at least one locator");
    checkLocators(type, at, sentences);
  }
}

function checkLocators(what: string, at: readonly SeedText[], sentences: readonly number[]): void {
  const seen = new Set<string>();
  for (const { text, place } of at) {
    parseLocator(text, sentences, place);
    if (seen.has(text)) throw new SeedError(place, `${text} twice for ${what}`, "each locator once");
    seen.add(text);
  }
}
