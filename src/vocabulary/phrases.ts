import type { FactRow } from "./factRow.js";
import { relationships, type BilingualText, type PhraseVariant } from "./index.js";

/** Parts of a Chinese sentence: Latin letters stand apart from the characters around them. */
const glue = (...parts: readonly string[]): string =>
  parts.reduce(
    (said, part) =>
      (/\p{Script=Han}$/u.test(said) && /^\w/.test(part)) || (/[\w.%)]$/.test(said) && /^\p{Script=Han}/u.test(part))
        ? `${said} ${part}`
        : said + part,
    "",
  );

/** What stands for a name in braces; null where there is nothing. */
type ValueOf = (name: string) => BilingualText | null;

/** A sentence's parts with the values in their places; null where one is missing outside brackets. */
function put(sentence: string, language: keyof BilingualText, valueOf: ValueOf): string[] | null {
  const parts: string[] = [];
  for (const part of sentence.split(/(\[[^\]]*\]|\{\w+\})/)) {
    if (part.startsWith("[")) parts.push(...(put(part.slice(1, -1), language, valueOf) ?? []));
    else if (!part.startsWith("{")) parts.push(part);
    else {
      const value = valueOf(part.slice(1, -1));
      if (value === null) return null;
      parts.push(value[language]);
    }
  }
  return parts;
}

function filled({ en, zh }: BilingualText, valueOf: ValueOf): BilingualText | null {
  const [english, chinese] = [put(en, "en", valueOf), put(zh, "zh", valueOf)];
  return english === null || chinese === null ? null : { en: english.join(""), zh: glue(...chinese) };
}

const betweenEnds =
  (from: BilingualText, to: BilingualText): ValueOf =>
  (name) =>
    name === "from" ? from : name === "to" ? to : null;

/** A sentence with the names of both ends in their places. */
export function fill(sentence: BilingualText, from: BilingualText, to: BilingualText): BilingualText {
  const said = filled(sentence, betweenEnds(from, to));
  if (said === null) throw new Error(`"${sentence.en}" names more than its two ends.`);
  return said;
}

/** What a relationship carries under a name, be it in one language or in both. */
function carried(fact: FactRow, name: string): BilingualText | null {
  const text = (property: string): string | null => {
    const value = fact[property];
    return typeof value === "string" && value !== "" ? value : null;
  };
  const [plain, en, zh] = [text(name), text(`${name}En`), text(`${name}Zh`)];
  const any = plain ?? en ?? zh;
  return any === null ? null : { en: plain ?? en ?? any, zh: plain ?? zh ?? any };
}

const fits = (fact: FactRow, { when = {} }: PhraseVariant): boolean => Object.entries(when).every(([name, value]) => fact[name] === value);

/** What sort of reference data a fact rests on alone, or null where a document states or implies it. */
export type Reference = "REFERENCE" | "EDITORIAL" | null;

/** What is added to a sentence that no document states. */
export function reservation(implied: boolean, reference: Reference): BilingualText {
  const added = [
    ...(reference === "EDITORIAL"
      ? [{ en: "our own tree", zh: "本系统自建分类" }]
      : reference === "REFERENCE"
        ? [{ en: "reference data", zh: "参考数据" }]
        : []),
    ...(implied ? [{ en: "implied by the source, not stated", zh: "来源仅暗示" }] : []),
  ];
  return added.length === 0
    ? { en: "", zh: "" }
    : { en: ` (${added.map(({ en }) => en).join("; ")})`, zh: `（${added.map(({ zh }) => zh).join("；")}）` };
}

export const append = (said: BilingualText, more: BilingualText): BilingualText => ({ en: said.en + more.en, zh: said.zh + more.zh });

/**
 * A fact as a sentence without its full stop.
 * @param nameOf the names of its two ends, by id
 */
export function describeFact(fact: FactRow, nameOf: (id: string) => BilingualText, reference: Reference = null): BilingualText {
  const { phrase } = relationships[fact.type];
  const [from, to] = [nameOf(fact.from), nameOf(fact.to)];
  const ends = betweenEnds(from, to);
  for (const variant of phrase.variants ?? []) {
    const said = fits(fact, variant) ? filled(variant, (name) => ends(name) ?? carried(fact, name)) : null;
    if (said !== null) return append(said, reservation(fact.implied, reference));
  }
  return append(fill(phrase, from, to), reservation(fact.implied, reference));
}
