import { describeLeg } from "../../../src/rooms/connections/paths/describeLeg.js";
import { nameOf } from "../../../src/vocabulary/nameOf.js";
import { describeFact } from "../../../src/vocabulary/phrases.js";
import type { FactRow } from "../../../src/vocabulary/factRow.js";
import {
  enumerations,
  nounNames,
  relationships,
  relationshipTypes,
  type BilingualText,
  type NodeRow,
  type RelationshipType,
} from "../../../src/vocabulary/index.js";

/** A sentence in English and in Chinese. */
export type Said = readonly [en: string, zh: string];

const fact = (type: RelationshipType, more: object = {}): FactRow => ({
  id: "fact:x",
  type,
  from: "a",
  to: "b",
  statedIn: [],
  implied: false,
  ...more,
});
const names: Readonly<Record<string, BilingualText>> = {
  a: { en: "Ann", zh: "安" },
  b: { en: "Beta Works", zh: "Beta Works" },
  c: { en: "the first end", zh: "甲" },
  d: { en: "the last end", zh: "乙" },
};
const called = (id: string): BilingualText => names[id] as BilingualText;
const pair = ({ en, zh }: BilingualText): Said => [en, zh];

const titles = [{}, { titleEn: "director" }, { titleZh: "主任" }, { titleEn: "director", titleZh: "主任" }, { titleEn: "", titleZh: "" }];
const units = [{}, { unit: "Lab 2" }, { unit: "汽机车间" }];
const ranks = [{}, { rank: true }, { rank: false }];

function* carriedBy(type: RelationshipType): Generator<object> {
  const { properties = {} } = relationships[type];
  yield {};
  if ("role" in properties) for (const role of [...Object.keys(enumerations.MembershipRole.values), null]) yield { role };
  if (type === "HOLDS_POST")
    for (const title of titles) for (const unit of units) for (const rank of ranks) yield { ...title, ...unit, ...rank };
}

const label = (type: string, carried: object): string => (Object.keys(carried).length === 0 ? type : `${type} ${JSON.stringify(carried)}`);

/** What is said of each relationship, with all that changes a sentence. */
export const sentencesOfFacts = (): Record<string, Said> =>
  Object.fromEntries(
    relationshipTypes.flatMap((type) =>
      [...carriedBy(type)].map((carried) => [label(type, carried), pair(describeFact(fact(type, carried), called))]),
    ),
  );

/** What is said of two relationships that make one step. */
export const sentencesOfLegs = (): Record<string, Said> =>
  Object.fromEntries(
    relationshipTypes.flatMap((one) =>
      relationshipTypes.flatMap((other) => {
        try {
          const facts = [fact(one), fact(other, { from: "c", to: "d" })];
          return [[`${one} ${other}`, pair(describeLeg(facts, called, null))] as const];
        } catch {
          return [];
        }
      }),
    ),
  );

/** What stands for the name of a node of which nothing is known. */
export const namesOfUnnamed = (): Record<string, Said> =>
  Object.fromEntries(
    nounNames.flatMap((noun) =>
      [null, "2024-05-20"].map((on) => [`${noun} ${on}`, pair(nameOf({ __typename: noun, on } as unknown as NodeRow))]),
    ),
  );
