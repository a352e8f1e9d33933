import { createHash } from "node:crypto";
import { paragraphsOf, sentencesOf } from "./splitSentences.js";

/** What the repository keeps of a document: the hashes of the file and of each sentence, but no text. */
export interface Outline {
  readonly file: string;
  readonly sha256: string;
  readonly paragraphs: readonly (readonly string[])[];
}

const sha256 = (data: string | Uint8Array): string => createHash("sha256").update(data).digest("hex");

/** Makes the outline of a document from its bytes. */
export const outlineOf = (file: string, bytes: Uint8Array): Outline => ({
  file,
  sha256: sha256(bytes),
  paragraphs: paragraphsOf(Buffer.from(bytes).toString("utf8")).map((paragraph) => sentencesOf(paragraph).map(sha256)),
});

/** The outline's path inside the seed folder. */
export const outlinePath = (file: string): string => `outlines/${file}.json`;

/** The content of an outline's file. */
export const outlineText = (outline: Outline): string => `${JSON.stringify(outline, null, 2)}\n`;
