import type { FactContent, GraphContent } from "../store/content.js";
import { parseLocator, sentencesAt } from "./locator.js";
import type { SeedFile } from "./seedFile.js";
import { SeedError, type Place } from "./seedError.js";

/** A sentence of a source, and what the graph takes from it. */
export interface LedgerLine {
  /** `p3s12`. */
  readonly sentence: string;
  /** The nodes and facts that rest on it, each with its locator as written in the seed. */
  readonly holds: readonly { readonly locator: string; readonly fact: FactContent }[];
  /** The seed's reason why nothing rests on it, if it gives one. */
  readonly why: string | null;
  /** The position of that reason, or the beginning of the seed. */
  readonly place: Place;
}

/** Every sentence of a seed's source, with the nodes and facts of all seeds that rest on it. */
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

/** An error for each sentence that has neither facts nor a reason, or both. */
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
