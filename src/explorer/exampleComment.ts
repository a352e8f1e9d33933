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

const form = `The form is

# Which ...? A note, where one is needed. (question 4; a coordinator asks)
# 哪些……？

without "question 4; " where the question has no number. Those who ask are ${audienceNames.join(", ")}.`;

const isAsker = (text: string | undefined): text is Audience => audienceNames.some((name) => name === text);

/**
 * Reads the lines of a comment, each without its `#`.
 * @throws Error that says what is wrong and shows the form
 */
export function parseExampleComment(lines: readonly string[]): ExampleComment {
  const refusal = (what: string): Error => new Error(`${what} ${form}`);
  const trimmed = lines.map((line) => line.trim());
  if (trimmed.length === 0) throw refusal("There is no comment directly above it.");

  const end = trimmed.findIndex((line) => line.endsWith(" asks)"));
  if (end < 0) throw refusal('No line of its comment ends with who asks, as in "(a coordinator asks)".');
  const english = trimmed.slice(0, end + 1).join(" ");
  const [, text = "", number, asker] = /^(.+?) \((?:question ([1-9]\d*); )?([^()]*) asks\)$/.exec(english) ?? [];
  if (!isAsker(asker)) throw refusal(`Its comment ends with "${english.slice(english.lastIndexOf("("))}".`);
  const [, question, note] = /^([^?]+\?)(?: (.+))?$/.exec(text) ?? [];
  if (question === undefined) throw refusal("Its comment asks no question in English.");

  const questionZh = trimmed.slice(end + 1).join("");
  if (!/^[^？]*\p{Script=Han}[^？]*？$/u.test(questionZh))
    throw refusal(
      `After the English question its comment has ${questionZh === "" ? "none" : `"${questionZh}", which is none`} in Chinese.`,
    );
  return { question, questionZh, note, number: number === undefined ? undefined : Number(number), asker };
}
