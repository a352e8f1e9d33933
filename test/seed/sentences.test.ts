import { describe, expect, it } from "vitest";
import { parseLocator, sentencesAt } from "../../src/seed/locator.js";
import { paragraphsOf, sentencesOf } from "../../src/seed/splitSentences.js";

describe("a paragraph is a line that is not blank", () => {
  it("however lines end, and whatever opens the file", () => {
    expect(paragraphsOf("\uFEFF\n Title \r\n\r\n \t\r\nOne.\rTwo.\n")).toEqual(["Title", "One.", "Two."]);
  });
});

describe("a sentence ends", () => {
  const sentences: readonly { readonly what: string; readonly of: readonly string[] }[] = [
    { what: "after a point, an exclamation mark, a question mark", of: ["It is so.", "Is it?", "It is!", "Yes."] },
    { what: "where no blank follows", of: ["one in the province.", "And two."] },
    { what: "with its closing quote", of: [`He spoke of "electrical and instrument".`, "On this basis."] },
    { what: "with a quote behind the point", of: [`“It is so.”`, "He left."] },
    { what: "with its closing bracket", of: ["(It is so.)", "He left."] },
    { what: "after several marks, once", of: ["What?!", "Well...", "So."] },
    { what: "after a Chinese mark", of: ["是的。", "对吗？", "对！"] },
    { what: "before what is left, such as a byline", of: ["The Alliance.", "(Zhang Lei)"] },
  ];

  it.each(sentences)("$what", ({ of }) => {
    expect(sentencesOf(of.join(" "))).toEqual(of);
    expect(sentencesOf(of.join(""))).toEqual(of);
  });

  const whole = ["It accounts for 21.4% of them.", "A title without a mark"];

  it.each(whole)("not within: %s", (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });

  it("after any other point, so that all who count come to the same", () => {
    expect(sentencesOf("First Group Co., Ltd. held it.")).toEqual(["First Group Co.", ", Ltd.", "held it."]);
  });
});

describe("a locator", () => {
  const place = { file: "a.yaml", line: 1 };

  it("names a paragraph or a sentence, and whether it only implies", () => {
    expect(parseLocator("p2", [1, 3], place)).toEqual({ text: "p2", paragraph: 2, sentence: null, implied: false });
    expect(parseLocator("p2s3?", [1, 3], place)).toEqual({ text: "p2s3?", paragraph: 2, sentence: 3, implied: true });
  });

  it("of a paragraph stands for each of its sentences", () => {
    expect(sentencesAt(parseLocator("p2", [1, 3], place), [1, 3])).toEqual(["p2s1", "p2s2", "p2s3"]);
  });

  it.each(["", "p", "p0", "p1s0", "P1", "p1s", "p1??", "p01", "p1 s1", "s1", "p2s4", "p3"])("is not %j", (text) => {
    expect(() => parseLocator(text, [1, 3], place)).toThrow(/^cypher\/seed\/a\.yaml:1: got the locator /);
  });
});
