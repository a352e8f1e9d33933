import { audienceNames, type Audience } from "./audiences.js";

/** What the comment above an example operation says. */
export interface ExampleComment {
  readonly question: string;
  readonly questionZh: string;
  /** What to know about the answer. */
  readonly note: string | undefined;
  /** Its number among the questions that the graph was built to answer. */
  readonly number: number | undefined;
  readonly asker: Audience;
}

/** Refuses a line of the comment, counted from 0. */
type Fail = (line: number, came: string, allowed: string) => never;

const isAsker = (text: string | undefined): text is Audience => audienceNames.some((name) => name === text);

const askerForm = `(question 4; a coordinator asks) or (a coordinator asks), where ${audienceNames.join(", ")} may ask`;

/** Reads the lines of a comment, each without its `#`. It is a question in English with who asks, then the question in Chinese. */
export function parseExampleComment(lines: readonly string[], fail: Fail): ExampleComment {
  const trimmed = lines.map((line) => line.trim());
  const end = trimmed.findIndex((line) => line.endsWith(" asks)"));
  if (end < 0) fail(0, "a comment of which no line ends with who asks", askerForm);
  const english = trimmed.slice(0, end + 1).join(" ");
  const [, text = "", number, asker] = /^(.+?) \((?:question ([1-9]\d*); )?([^()]*) asks\)$/.exec(english) ?? [];
  if (!isAsker(asker)) return fail(end, english.slice(Math.max(0, english.lastIndexOf("("))), askerForm);
  const [, question, note] = /^([^?]+\?)(?: (.+))?$/.exec(text) ?? [];
  if (question === undefined)
    return fail(0, JSON.stringify(text), "a question in English, such as Which ...?, and a note behind it where one is needed");

  const questionZh = trimmed.slice(end + 1).join("");
  if (!/^[^？]*\p{Script=Han}[^？]*？$/u.test(questionZh))
    fail(
      questionZh === "" ? end : end + 1,
      `${questionZh === "" ? "nothing" : JSON.stringify(questionZh)} after the English question`,
      "the question in Chinese, such as 哪些……？",
    );
  return { question, questionZh, note, number: number === undefined ? undefined : Number(number), asker };
}
