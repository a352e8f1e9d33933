import type { FactContent, GraphContent } from "../store/content.js";
import { parseLocator, sentencesAt } from "./locator.js";
import type { SeedFile } from "./seedFile.js";
import { SeedError, type Place } from "./seedError.js";

/** A sentence of a source, and what the graph holds of it. */
export interface LedgerLine {
  /** `p3s12`. */
  readonly sentence: string;
  /** Statements of nodes and facts that rest on it, each with the locator as the seed writes it. */
  readonly holds: readonly { readonly locator: string; readonly fact: FactContent }[];
  /** Why it holds none, where the seed says so. */
  readonly why: string | null;
  /** Where that is said, or else where the seed begins. */
  readonly place: Place;
}

/** Every sentence of a seed's source, with what the content of all seeds rests on it. */
export function ledgerOf({ name, source, sentences, ledger }: SeedFile, { facts }: GraphContent): LedgerLine[] {
  const start: Place = { file: name, line: 1 };
  const held = new Map<string, { locator: string; fact: FactContent }[]>();
  for (const fact of facts) {
    for (const place of fact.statedIn) {
      if (!place.startsWith(`${source.id}#`)) continue;
      const locator = parseLocator(place.slice(source.id.length + 1), sentences, start);
      for (const sentence of sentencesAt(locator, sentences))
        held.set(sentence, [...(held.get(sentence) ?? []), { locator: locator.text, fact }]);
    }
  }
  return sentences.flatMap((_, index) =>
    sentencesAt({ text: "", paragraph: index + 1, sentence: null, implied: false }, sentences).map((sentence) => {
      const entry = ledger.get(sentence);
      return { sentence, holds: held.get(sentence) ?? [], why: entry?.why ?? null, place: entry?.place ?? start };
    }),
  );
}

/** What is wrong with a ledger: a sentence with neither facts nor a reason, or with both. Empty where it is complete. */
export function ledgerProblems(lines: readonly LedgerLine[]): SeedError[] {
  return lines.flatMap(({ sentence, holds, why, place }) => {
    if (holds.length === 0 && why === null)
      return [
        new SeedError(
          place,
          `the sentence ${sentence} with nothing`,
          "facts that rest on it, or a ledger entry that says why there are none",
        ),
      ];
    if (holds.length > 0 && why !== null)
      return [
        new SeedError(place, `the ledger entry ${sentence}, on which ${holds.length} facts rest`, "facts or a ledger entry, not both"),
      ];
    return [];
  });
}
