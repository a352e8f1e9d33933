import { CraftgraphError } from "../errors/craftgraphError.js";

/** A `.cypher` file whose header or text is not of the one form that is read. */
export class HeaderError extends CraftgraphError {
  override readonly name = "HeaderError";
  constructor(file: string, line: number, problem: string) {
    super("HEADER_NOT_ALLOWED", `${file}:${line}: ${problem}`);
  }
}

export interface Tag {
  readonly line: number;
  readonly value: string;
}

/** A file taken apart, before its tags are understood. */
export interface HeaderText {
  /** The file's name, which is the query's name. */
  readonly name: string;
  /** The folder it lies in. */
  readonly room: string;
  /** The opening sentence. */
  readonly sentence: string;
  readonly tags: ReadonlyMap<string, readonly Tag[]>;
  readonly bodyLine: number;
  readonly statement: string;
  readonly fail: (line: number, problem: string) => never;
}

/** The tag that must be there. */
export const onlyTag = ({ tags, bodyLine, fail }: HeaderText, tag: string): Tag =>
  tags.get(tag)?.[0] ?? fail(bodyLine, `@${tag} is missing`);
