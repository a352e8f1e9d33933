import { CraftgraphError } from "../errors/craftgraphError.js";

/** Where something stands in a seed: the file's name in its folder, and the line, counted from 1. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** A seed says something that is not allowed; the message says where, what came and what is allowed. */
export class SeedError extends CraftgraphError {
  override readonly name = "SeedError";
  readonly file: string;
  readonly line: number;

  constructor(
    { file, line }: Place,
    readonly came: string,
    readonly allowed: string,
  ) {
    super("SEED_NOT_ALLOWED", `${file}:${line}: got ${came}; allowed is ${allowed}.`);
    this.file = file;
    this.line = line;
  }
}
