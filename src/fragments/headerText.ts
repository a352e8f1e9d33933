import { FileError } from "../errors/fileError.js";

/** A `.cypher` file with a header or a body that is not allowed. */
export class HeaderError extends FileError {
  override readonly name = "HeaderError";

  /** @param file path inside `cypher/` */
  constructor(file: string, line: number, came: string, allowed: string) {
    super("HEADER_NOT_ALLOWED", `cypher/${file}`, line, came, allowed);
  }
}

export interface Tag {
  readonly line: number;
  readonly value: string;
}

/** A file split into its parts; the tags are not interpreted yet. */
export interface HeaderText {
  /** The file's name, which is the query's name. */
  readonly name: string;
  /** Its folder. */
  readonly room: string;
  /** The opening sentence. */
  readonly sentence: string;
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  readonly bodyLine: number;
  readonly statement: string;
  readonly fail: (line: number, came: string, allowed: string) => never;
}

/** @throws HeaderError if the tag is missing */
export const neededTag = ({ tags, bodyLine, fail }: HeaderText, tag: string, allowed: string): Tag =>
  tags.get(tag)?.[0] ?? fail(bodyLine, `a header without @${tag}`, allowed);
