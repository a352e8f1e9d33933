import { expect } from "vitest";

/** Document 003, as a person reads it: where each thing stands in it. */
export const assessmentReport = "All-China Federation of Trade Unions Assessed Zhang Zhaohong Model Worker Innovation Studio";

export const studioName = "Zhang Zhaohong Model Worker Innovation Studio";

/** Places such as `p5s3 p10s1?`; a trailing `?` marks one that only implies. */
export const places = (text: string) => text.split(" ").map((place) => ({ locator: place.replace("?", ""), implied: place.endsWith("?") }));

/** The same, each with the report they are in. */
export const inReport = (text: string) => places(text).map((place) => ({ source: { title: assessmentReport }, ...place }));

/** A text of ours that tells this. */
export const telling = (pattern: RegExp): string => expect.stringMatching(pattern) as string;
