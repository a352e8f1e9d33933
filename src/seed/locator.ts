import { SeedError, type Place } from "./seedError.js";

/** A paragraph of a source, or a sentence of it, both counted from 1. */
export interface Locator {
  readonly text: string;
  readonly paragraph: number;
  /** Null for the whole paragraph. */
  readonly sentence: number | null;
  /** The source only implies it there. */
  readonly implied: boolean;
}

const pattern = /^p([1-9]\d*)(?:s([1-9]\d*))?(\?)?$/;

/**
 * Parses a locator and checks it against the number of sentences in each paragraph.
 * @throws SeedError if it is not a locator, or the source has no such paragraph or sentence
 */
export function parseLocator(text: string, sentences: readonly number[], place: Place): Locator {
  const [, paragraphText, sentenceText, mark] = pattern.exec(text) ?? [];
  if (paragraphText === undefined)
    throw new SeedError(
      place,
      `the locator ${JSON.stringify(text)}`,
      "a paragraph or a sentence, such as p3 or p3s12, with a trailing ? where it only implies",
    );
  const paragraph = Number(paragraphText);
  const sentence = sentenceText === undefined ? null : Number(sentenceText);
  const count = sentences[paragraph - 1];
  if (count === undefined) throw new SeedError(place, `the locator ${text}`, `p1 to p${sentences.length}, the paragraphs of this source`);
  if (sentence !== null && sentence > count)
    throw new SeedError(place, `the locator ${text}`, `p${paragraph}s1 to p${paragraph}s${count}, the sentences of this paragraph`);
  return { text, paragraph, sentence, implied: mark !== undefined };
}

/** Each sentence that a locator points at, as `p3s12`. */
export const sentencesAt = ({ paragraph, sentence }: Locator, sentences: readonly number[]): string[] =>
  sentence === null
    ? Array.from({ length: sentences[paragraph - 1] ?? 0 }, (_, index) => `p${paragraph}s${index + 1}`)
    : [`p${paragraph}s${sentence}`];
