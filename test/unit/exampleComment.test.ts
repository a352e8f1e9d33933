import { describe, expect, it } from "vitest";
import { parseExampleComment } from "../../src/explorer/exampleComment.js";

const chinese = " 有哪些工作室？";

describe("the comment of an example operation", () => {
  it("says the question in two languages, its number, and who asks", () => {
    expect(parseExampleComment([" Which studios are there? (question 4; a union office asks)", chinese])).toEqual({
      question: "Which studios are there?",
      questionZh: "有哪些工作室？",
      note: undefined,
      number: 4,
      asker: "a union office",
    });
  });

  it("may have a note, no number, and several lines of each language", () => {
    expect(
      parseExampleComment([
        " Which studios (of all)",
        " are there? Each is stated. So",
        " it is. (a dashboard asks)",
        " 有哪些",
        " 工作室？",
      ]),
    ).toEqual({
      question: "Which studios (of all) are there?",
      questionZh: "有哪些工作室？",
      note: "Each is stated. So it is.",
      number: undefined,
      asker: "a dashboard",
    });
  });

  it.each([
    ["is not there", [], /^There is no comment directly above it\./],
    ["says not who asks", [" Which studios are there? (question 4)", chinese], /^No line of its comment ends with who asks/],
    [
      "names somebody else",
      [" Which studios are there? (a visitor asks)", chinese],
      /ends with "\(a visitor asks\)"\.[\s\S]*Those who ask are a coordinator, a union office, a researcher, a dashboard\./,
    ],
    [
      "separates by a comma",
      [" Which studios are there? (question 4, a dashboard asks)", chinese],
      /ends with "\(question 4, a dashboard asks\)"/,
    ],
    [
      "has a number that is none",
      [" Which studios are there? (question four; a dashboard asks)", chinese],
      /ends with "\(question four; a dashboard asks\)"/,
    ],
    ["asks nothing", [" All studios. (a dashboard asks)", chinese], /^Its comment asks no question in English\./],
    ["has no Chinese", [" Which studios are there? (a dashboard asks)"], /its comment has none in Chinese\./],
    [
      "has another line in its place",
      [" Which studios are there? (a dashboard asks)", " And why?"],
      /its comment has "And why\?", which is none in Chinese\./,
    ],
  ])("that %s is refused, with the form", (_, lines, what) => {
    expect(() => parseExampleComment(lines)).toThrow(what);
    expect(() => parseExampleComment(lines)).toThrow("(question 4; a coordinator asks)");
  });
});
