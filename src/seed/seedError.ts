import { FileError } from "../errors/fileError.js";

/** A position in a seed: the file's name in its folder, and the line, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Something in a seed that is not allowed. */
export class SeedError extends FileError {
  override readonly name = "SeedError";

  constructor({ file, line }: Place, came: string, allowed: string) {
    super("SEED_NOT_ALLOWED", `cypher/seed/${file}`, line, came, allowed);
  }
}
