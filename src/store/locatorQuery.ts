/** Characters with a meaning in Lucene queries. */
const syntax = /[+\-&|!(){}[\]^"~*?:\\/# ]/g;

const term = (text: string): string => text.replace(syntax, "\\$&");

/** A Lucene query for the facts stated by one of the sources, or at one place of a source; a paragraph includes its sentences. */
export const locatorQuery = (sources: readonly string[], locator?: string): string =>
  sources
    .map((source) => (locator === undefined ? `${term(`${source}#`)}*` : placeOf(`${source}#${locator}`, locator.includes("s"))))
    .join(" OR ");

const placeOf = (place: string, isSentence: boolean): string =>
  [term(place), term(`${place}?`), ...(isSentence ? [] : [`${term(`${place}s`)}*`])].join(" OR ");
