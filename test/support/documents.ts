import { places } from "../rooms/sources/reading.js";

/** The five documents by the titles under which they were published. */
export const titles = {
  alliance:
    "Developing new quality productivity by looking at Shanxi state-owned enterprises: Taiyuan First Construction Group established a model worker (employee) innovation studio alliance to help create new quality productivity through employee innovation",
  opinion: "Reflection on the status quo of “Employee (model worker) Innovation Studio” and the work of trade union",
  unveiling: "Jinan: Support the development of model workers' innovative studios and promote the emergence of more skilled talents",
  assessment: "All-China Federation of Trade Unions Assessed Zhang Zhaohong Model Worker Innovation Studio",
  naming: "The company's first model worker Innovation Studio was approved to be established",
};

export type DocumentName = keyof typeof titles;

/** Places in a document, such as `p5s3 p10s1?`, each with its title; a trailing `?` marks one that only implies. */
export const inDocument = (document: DocumentName, text: string) =>
  places(text).map((place) => ({ source: { title: titles[document] }, ...place }));

/** The same for answers that leave out what is only implied. */
export const statedAt = (document: DocumentName, text: string) =>
  text.split(" ").map((locator) => ({ source: { title: titles[document] }, locator }));
