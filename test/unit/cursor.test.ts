import { describe, expect, it } from "vitest";
import { readCursor, writeCursor } from "../../src/graph/cursor.js";
import { InputError } from "../../src/errors/inputError.js";

const encoded = (content: unknown): string => Buffer.from(JSON.stringify(content)).toString("base64url");

const refusal = (text: string): InputError => {
  try {
    readCursor(text, "NAME_ASC", "after");
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error(`${text} was read`);
};

describe("a cursor", () => {
  it.each(["", "studio:one", "张朝宏|studio:one", "~|studio:x", 'quotes " and \\', "\u{10FFFF}"])("gives back its key %j", (key) => {
    expect(readCursor(writeCursor({ order: "NAME_ASC", key }), "NAME_ASC", "after")).toBe(key);
  });

  it("may stand in a URL", () => {
    expect(writeCursor({ order: "NAME_ASC", key: "???>>>~~~ÿÿÿ" })).toMatch(/^[\w-]+$/);
  });

  it.each(["NAME_DESC", "KEY_ASC", "name_asc"])("of the order %s is refused in another", (order) => {
    const { argument, message } = refusal(writeCursor({ order, key: "x" }));
    expect(argument).toBe("after");
    expect(message).toContain(`of the order ${order}`);
    expect(message).toContain("in the order NAME_ASC");
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["words", "not a cursor"],
    ["base64 of words", Buffer.from("hello").toString("base64url")],
    ["a number", encoded(1)],
    ["null", encoded(null)],
    ["an object", encoded({ order: "NAME_ASC", key: "x" })],
    ["too few parts", encoded([1, "NAME_ASC"])],
    ["too many parts", encoded([1, "NAME_ASC", "x", "y"])],
    ["another version", encoded([2, "NAME_ASC", "x"])],
    ["a key that is no text", encoded([1, "NAME_ASC", 7])],
    ["an order that is no text", encoded([1, { toString: 1 }, "x"])],
  ])("that is %s is refused", (_, text) => {
    expect(refusal(text).message).toContain("a cursor that this list gave");
  });

  it("that is very long is not sent back whole", () => {
    expect(refusal("x".repeat(10_000)).message.length).toBeLessThan(400);
  });
});
