import { InputError } from "../errors/inputError.js";

const version = 1;

/** What a cursor holds: the order it was made in, and the key of its row. */
export interface Cursor {
  readonly order: string;
  readonly key: string;
}

/** An opaque text for `after` and `before`. */
export const writeCursor = ({ order, key }: Cursor): string => Buffer.from(JSON.stringify([version, order, key])).toString("base64url");

/**
 * Reads a cursor back.
 * @throws InputError naming the argument, when it is no cursor, or one of another order than `order`
 */
export function readCursor(text: string, order: string, argument: string): string {
  const allowed = `a cursor that this list gave, in the order ${order}`;
  let content: unknown;
  try {
    content = JSON.parse(Buffer.from(text, "base64url").toString("utf8"));
  } catch {
    throw new InputError(argument, text, allowed);
  }
  if (
    !Array.isArray(content) ||
    content.length !== 3 ||
    content[0] !== version ||
    typeof content[1] !== "string" ||
    typeof content[2] !== "string"
  ) {
    throw new InputError(argument, text, allowed);
  }
  if (content[1] !== order) throw new InputError(argument, `${text} (of the order ${content[1]})`, allowed);
  return content[2];
}
