import type { FactContent } from "../store/content.js";
import { relationships, type RelationshipType } from "../vocabulary/index.js";
import { withAbsent } from "./propertyValue.js";
import { SeedError } from "./seedError.js";
import type { SeedFact } from "./seedFact.js";
import type { SeedFile } from "./seedFile.js";

interface Stating {
  readonly source: string;
  readonly fact: SeedFact;
}

const keyOf = ({ type, from, to, discriminator }: SeedFact): string => [type, from.text, to.text, discriminator].join(" ");

/** Every property of a relationship; those that are not given are null or empty. */
export const factProperties = (type: RelationshipType, given: Readonly<Record<string, unknown>>): Record<string, unknown> => ({
  ...withAbsent(relationships[type].properties ?? {}, given),
  ...(relationships[type].dated === true
    ? { since: given["since"] ?? null, until: given["until"] ?? null, seenOn: given["seenOn"] ?? [] }
    : {}),
});

/**
 * Merges the facts of all seeds. A fact that several seeds state carries the statements of each.
 * @throws SeedError if an end is in no seed, a seed has a fact twice, or two seeds give its properties
 */
export function joinedFacts(files: readonly SeedFile[], ids: ReadonlySet<string>): FactContent[] {
  const all = new Map<string, Stating[]>();
  for (const { source, facts } of files) {
    const own = new Set<string>();
    for (const fact of facts) {
      for (const { text, place } of [fact.from, fact.to]) {
        if (!ids.has(text)) throw new SeedError(place, `the end ${text}`, "a node that a seed declares");
      }
      const key = keyOf(fact);
      if (own.has(key))
        throw new SeedError(fact.place, `the fact ${key} twice`, "a fact once in a seed; as tells apart several between the same ends");
      own.add(key);
      all.set(key, [...(all.get(key) ?? []), { source: source.id, fact }]);
    }
  }
  return [...all.values()].map(joined);
}

function joined(stating: readonly Stating[]): FactContent {
  const [first, second] = stating.filter(({ fact }) => fact.properties !== null);
  if (first !== undefined && second !== undefined)
    throw new SeedError(second.fact.place, `properties of a fact that ${first.fact.place.file} has with properties`, "at only");
  const { type, from, to, discriminator } = stating[0]!.fact;
  return {
    type,
    from: from.text,
    to: to.text,
    discriminator,
    statedIn: stating.flatMap(({ source, fact }) => fact.at.map(({ text }) => `${source}#${text}`)),
    properties: factProperties(type, first?.fact.properties ?? {}),
  };
}
