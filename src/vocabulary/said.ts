import { listEn, listZh } from "./sentences.js";
import type { Described } from "./index.js";

/** The same in Chinese and in English. */
export type Said = Described;

/** Several names as one text. */
export const listed = (names: readonly Said[]): Said => ({ zh: listZh(names.map(({ zh }) => zh)), en: listEn(names.map(({ en }) => en)) });
