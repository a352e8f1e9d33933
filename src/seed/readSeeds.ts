import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphContent } from "../store/content.js";
import { contentHash } from "./contentHash.js";
import { ledgerOf, type LedgerLine } from "./ledger.js";
import { outlinePath, type Outline } from "./outline.js";
import { readSeedFile, type FindOutline, type SeedFile } from "./seedFile.js";
import { toContent } from "./toContent.js";

/** A source of the seed. */
interface SeedSource {
  readonly id: string;
  /** The seed's file name in its folder. */
  readonly seed: string;
  /** The document's file name; null for reference and editorial sources. */
  readonly file: string | null;
  /** Locators at which it states something, in the order of their sentences. */
  readonly locators: readonly string[];
}

/** What `cypher/seed` holds. */
export interface Seeds {
  readonly sources: readonly SeedSource[];
  readonly content: GraphContent;
  /** By source id: each of its sentences and what it holds. */
  readonly statements: ReadonlyMap<string, readonly LedgerLine[]>;
  /** The same hash is the same content. */
  readonly hash: string;
}

/**
 * Reads and checks every seed of a folder.
 * @throws SeedError at the first thing that is not allowed, with file, line, what came and what is allowed
 */
export function readSeeds(folder: string): Seeds {
  const findOutline = outlinesOf(folder);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return seedsOf(names.map((name) => readSeedFile(name, readFileSync(join(folder, name), "utf8"), findOutline)));
}

/**
 * Joins seeds that have been read.
 * @throws SeedError where they contradict each other
 */
function seedsOf(files: readonly SeedFile[]): Seeds {
  const content = toContent(files);
  return {
    sources: files.map(({ source, name, document, sentences }) => ({
      id: source.id,
      seed: name,
      file: document,
      locators: locatorsOf(source.id, content, sentences),
    })),
    content,
    statements: new Map(files.map((file) => [file.source.id, ledgerOf(file, content)])),
    hash: contentHash(content),
  };
}

const outlinesOf =
  (folder: string): FindOutline =>
  (document) => {
    const path = join(folder, outlinePath(document));
    return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Outline) : undefined;
  };

function locatorsOf(source: string, { facts }: GraphContent, sentences: readonly number[]): string[] {
  const used = new Set(
    facts
      .flatMap(({ statedIn }) => statedIn)
      .filter((place) => place.startsWith(`${source}#`))
      .map((place) => place.slice(source.length + 1)),
  );
  const order = (locator: string): number => {
    const [paragraph = 0, sentence = 0] = locator.match(/\d+/g)!.map(Number);
    return paragraph * (Math.max(...sentences) + 1) + sentence;
  };
  return [...used].sort((a, b) => order(a) - order(b) || (a < b ? -1 : 1));
}
