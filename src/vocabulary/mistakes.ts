import { enumerations } from "./enumerations.js";
import { datedProperties, type BilingualText, type Noun, type Properties, type Property, type Relationship } from "./model.js";

// What an entry can get wrong that its type does not show. Each mistake names the entry, the line, and what to write there.

type Nouns = Readonly<Record<string, Noun>>;
type Relationships = Readonly<Record<string, Relationship>>;

/** What the entries of a vocabulary say that cannot be so; empty where all is well. */
export const vocabularyMistakes = (nouns: Nouns, relationships: Relationships): string[] => [
  ...Object.entries(nouns).flatMap(([name, noun]) => [...mistakesOfNoun(name, noun, relationships)]),
  ...Object.entries(relationships).flatMap(([type, relationship]) => [
    ...mistakesOfPhrase(type, relationship),
    ...mistakesOfConnects(type, nouns, relationships),
  ]),
];

function* mistakesOfNoun(name: string, { unnamed, properties, ...noun }: Noun, relationships: Relationships): Generator<string> {
  if (unnamed.of !== undefined && properties[unnamed.of]?.type !== "edtf")
    yield `${name}.unnamed.of: "${unnamed.of}" is no date of it; name one of its properties made by date(...)`;
  for (const key of ["tree", "ladder"] as const) {
    const type = noun[key];
    if (type === undefined) continue;
    const { from = [], to = [] } = relationships[type] ?? {};
    if (!from.includes(name) || !to.includes(name))
      yield `${name}.${key}: ${type} leads from no ${name} to another; name a relationship that does`;
  }
}

const namedIn = (sentence: string): string[] => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);

function* mistakesOfPhrase(type: string, { phrase, properties = {}, dated }: Relationship): Generator<string> {
  const all: Properties = { ...properties, ...(dated === true ? datedProperties : {}) };
  const carried = Object.keys(all).flatMap((name) => [name, name.replace(/(En|Zh)$/, "")]);
  const sentences: [path: string, text: BilingualText, known: readonly string[]][] = [["phrase", phrase, []]];
  for (const [index, variant] of (phrase.variants ?? []).entries()) {
    const path = `phrase.variants[${index}]`;
    sentences.push([path, variant, carried]);
    for (const [name, value] of Object.entries(variant.when ?? {}))
      if (!valuesOf(all[name]).includes(value))
        yield `${type}.${path}.when: ${name} is never ${JSON.stringify(value)}; name a property of it and one of its values`;
  }
  for (const [path, text, known] of sentences) {
    for (const language of ["en", "zh"] as const) {
      const names = namedIn(text[language]);
      for (const end of ["from", "to"])
        if (!names.includes(end)) yield `${type}.${path}.${language}: {${end}} is missing; write where the name of that end stands`;
      for (const name of names)
        if (!["from", "to", ...known].includes(name))
          yield `${type}.${path}.${language}: {${name}} stands for nothing; write ${["from", "to", ...known].map((each) => `{${each}}`).join(" or ")}`;
    }
  }
}

function valuesOf(property: Property | undefined): readonly unknown[] {
  if (property === undefined) return [];
  if (property.type === "boolean") return [true, false];
  return property.type in enumerations
    ? (property.among ?? Object.keys(enumerations[property.type as keyof typeof enumerations].values))
    : [];
}

function* mistakesOfConnects(type: string, nouns: Nouns, relationships: Relationships): Generator<string> {
  const relationship = relationships[type] as Relationship;
  const { connects } = relationship;
  const at = (name: string): Noun["connects"] | undefined => nouns[name]?.connects;
  if (connects === "direct") {
    for (const noun of [...relationship.from, ...relationship.to])
      if (at(noun) !== "through" && at(noun) !== "end")
        yield `${type}.connects: "direct" leads no path to ${noun}, which connects "${at(noun)}"; write how: "through", or "never"`;
  }
  if (typeof connects === "string") return;
  const passages = relationship[connects.passage];
  for (const noun of passages)
    if (at(noun) !== "passage") yield `${type}.connects.passage: ${noun} is none; write connects: "passage" in the entry of ${noun}`;
  if (connects.other === "goal") return;
  const goals = Object.entries(relationships).flatMap(([name, { connects: other, ...ends }]) =>
    typeof other === "object" && other.other === "goal" && ends[other.passage].some((noun) => passages.includes(noun)) ? [name] : [],
  );
  for (const goal of goals)
    if (connects.withGoal[goal] === undefined)
      yield `${type}.connects.withGoal: ${goal} is missing; write ${goal}: { en: "{from} ... {to}", zh: "{from}……{to}" }`;
  for (const [goal, text] of Object.entries(connects.withGoal)) {
    if (!goals.includes(goal)) yield `${type}.connects.withGoal: ${goal} meets it in no passage; remove that line`;
    for (const language of ["en", "zh"] as const)
      if ([...namedIn(text[language])].sort().join() !== "from,to")
        yield `${type}.connects.withGoal.${goal}.${language}: a sentence names {from} and {to}, each once, and nothing else`;
  }
}
