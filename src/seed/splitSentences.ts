/** The paragraphs of a document: its lines that are not blank. */
export const paragraphsOf = (document: string): string[] =>
  document
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== "");

const end = /[.!?。！？]+["'”’»)\]）】》」』]*/gu;

/**
 * The sentences of a paragraph. One ends after a full stop, an exclamation mark or a question mark and the closing quotes
 * and brackets after it, but not at a point between two digits (21.4). The rule is simple on purpose, so that everyone counts
 * the same: "Co., Ltd." has two ends. Text after the last end, such as a byline, is a sentence too.
 */
export function sentencesOf(paragraph: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const match of paragraph.matchAll(end)) {
    const after = match.index + match[0].length;
    if (match[0] === "." && goesOn(paragraph.slice(start, match.index), paragraph.slice(after))) continue;
    sentences.push(paragraph.slice(start, after));
    start = after;
  }
  sentences.push(paragraph.slice(start));
  return sentences.map((sentence) => sentence.trim()).filter((sentence) => sentence !== "");
}

const goesOn = (before: string, after: string): boolean => /\d$/.test(before) && /^\d/.test(after);
