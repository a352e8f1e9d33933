import { describe, expect, it } from "vitest";
import { parseExampleComment } from "../../src/explorer/exampleComment.js";

const read = (lines: readonly string[]) =>
  parseExampleComment(lines, (line, came, allowed) => {
    throw new Error(`${line}: got ${came}; allowed is ${allowed}`);
  });

const chinese = " 有哪些工作室？";

describe("the comment of an example operation", () => {
  it("says the question in two languages, its number, and who asks", () => {
    expect(read([" Which studios are there? (question 4; a union office asks)", chinese])).toEqual({
      question: "Which studios are there?",
      questionZh: "有哪些工作室？",
      note: undefined,
      number: 4,
      asker: "a union office",
    });
  });

  it("may have a note, no number, and several lines of each language", () => {
    expect(
      read([" Which studios (of all)", " are there? Each is stated. So", " it is. (a dashboard asks)", " 有哪些", " 工作室？"]),
    ).toEqual({
      question: "Which studios (of all) are there?",
      questionZh: "有哪些工作室？",
      note: "Each is stated. So it is.",
      number: undefined,
      asker: "a dashboard",
    });
  });

  it.each<[string, string[], RegExp]>([
    [
      "says not who asks",
      [" Which studios are there? (question 4)", chinese],
      /^0: got a comment of which no line ends with who asks; allowed is \(question 4; a coordinator asks\) or /,
    ],
    [
      "names somebody else",
      [" Which studios", " are there? (a visitor asks)", chinese],
      /^1: got \(a visitor asks\); allowed is .*, where a coordinator, a union office, a researcher, a dashboard may ask$/,
    ],
    [
      "separates by a comma",
      [" Which studios are there? (question 4, a dashboard asks)", chinese],
      /^0: got \(question 4, a dashboard asks\); allowed is /,
    ],
    [
      "has a number that is none",
      [" Which studios are there? (question four; a dashboard asks)", chinese],
      /^0: got \(question four; a dashboard asks\); allowed is /,
    ],
    [
      "asks nothing",
      [" All studios. (a dashboard asks)", chinese],
      /^0: got "All studios\."; allowed is a question in English, such as Which/,
    ],
    [
      "has no Chinese",
      [" Which studios are there? (a dashboard asks)"],
      /^0: got nothing after the English question; allowed is the question in Chinese, such as 哪些……？$/,
    ],
    [
      "has another line in its place",
      [" Which studios are there? (a dashboard asks)", " And why?"],
      /^1: got "And why\?" after the English question; allowed is the question in Chinese/,
    ],
  ])("that %s is refused by its line, with the form", (_, lines, what) => {
    expect(() => read(lines)).toThrow(what);
  });
});
