/** Characters that Lucene reads as syntax. */
const syntax = /[+\-&|!(){}[\]^"~*?:\\/# ]/g;

const term = (text: string): string => text.replace(syntax, "\\$&");

/** A search in the index over places for every fact that rests on one of the sources, or on one place of a source: a paragraph holds its sentences. */
export const locatorQuery = (sources: readonly string[], locator?: string): string =>
  sources
    .map((source) => (locator === undefined ? `${term(`${source}#`)}*` : placeOf(`${source}#${locator}`, locator.includes("s"))))
    .join(" OR ");

const placeOf = (place: string, isSentence: boolean): string =>
  [term(place), term(`${place}?`), ...(isSentence ? [] : [`${term(`${place}s`)}*`])].join(" OR ");
