import { registerEnumType } from "type-graphql";
import { enumerations, type EnumerationName } from "../vocabulary/index.js";

type Words = Record<string, string>;

const words = (values: readonly string[]): Words => Object.fromEntries(values.map((value) => [value, value]));

/** Registers an enumeration whose words stand for themselves. */
export function enumeration(name: string, description: string, values: Readonly<Record<string, string>>): Words {
  const registered = words(Object.keys(values));
  registerEnumType(registered, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([value, text]) => [value, { description: text }])),
  });
  return registered;
}

const registered = new Map<EnumerationName, Words>();

/** The GraphQL enumeration of the vocabulary's word list. */
export function enumerationOf(name: EnumerationName): Words {
  let found = registered.get(name);
  if (found === undefined) {
    const { en, zh, values } = enumerations[name];
    found = enumeration(name, `${en} ${zh}`, values);
    registered.set(name, found);
  }
  return found;
}

export const Language = enumeration("Language", "A language of names. 名称语言。", { ZH: "Chinese. 中文", EN: "English. 英文" });

export const CertaintyEnum = enumeration("Certainty", "How surely a fact held on the day of `asOf`. 某日成立的确定程度。", {
  CERTAIN: "Within its stated time, or seen by a source on that day. 确定",
  POSSIBLE: "Nothing excludes it. 可能",
  FALSE: "Its dates, or a successor in the same role, exclude it. 不成立",
});
