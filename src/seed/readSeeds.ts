import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GraphContent } from "../store/content.js";
import { contentHash } from "./contentHash.js";
import { ledgerOf, type LedgerLine } from "./ledger.js";
import { outlinePath, type Outline } from "./outline.js";
import { SeedError } from "./seedError.js";
import { readSeedFile, type FindOutline, type SeedFile } from "./seedFile.js";
import { toContent } from "./toContent.js";

/** A source of the seed. */
interface SeedSource {
  readonly id: string;
  /** The seed's file name in its folder. */
  readonly seed: string;
  /** The document's file name; null for reference and editorial sources. */
  readonly file: string | null;
  /** The locators where it states something, in the order of its sentences. */
  readonly locators: readonly string[];
}

/** The content of `cypher/seed`. */
export interface Seeds {
  readonly sources: readonly SeedSource[];
  readonly content: GraphContent;
  /** By source id: each sentence, with what rests on it. */
  readonly statements: ReadonlyMap<string, readonly LedgerLine[]>;
  /** Equal for equal content. */
  readonly hash: string;
}

/**
 * Reads and checks every seed of a folder.
 * @throws SeedError at the first thing that is not allowed
 */
export function readSeeds(folder: string): Seeds {
  const findOutline = outlinesOf(folder);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort();
  return seedsOf(names.map((name) => readSeedFile(name, readFileSync(join(folder, name), "utf8"), findOutline)));
}

/**
 * Merges seeds.
 * @throws SeedError if they contradict each other
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
    if (!existsSync(path)) return undefined;
    try {
      return JSON.parse(readFileSync(path, "utf8")) as Outline;
    } catch (error) {
      throw new SeedError(
        { file: outlinePath(document), line: 1 },
        (error as Error).message,
        "an outline as src/codegen/outline.ts writes it",
      );
    }
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
