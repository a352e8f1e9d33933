import { FileError } from "../errors/fileError.js";

/** An example operation that cannot be read, or a comment above it that is not of its form. */
export class ExampleError extends FileError {
  override readonly name = "ExampleError";

  /** @param file path from the repository's root */
  constructor(file: string, line: number, came: string, allowed: string) {
    super("EXAMPLE_NOT_ALLOWED", file, line, came, allowed);
  }
}
