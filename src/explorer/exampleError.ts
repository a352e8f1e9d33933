import { FileError } from "../errors/fileError.js";

/** An example operation that cannot be read, or a comment above it that is not of its form. */
export class ExampleError extends FileError {
  override readonly name = "ExampleError";
}
