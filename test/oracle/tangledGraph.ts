import type { FactContent, GraphContent, NodeContent } from "../../src/store/content.js";
import {
  endNouns,
  enumerations,
  idPrefix,
  nounNames,
  nouns,
  relationships,
  relationshipTypes,
  type NounName,
  type Property,
  type Properties,
  type RelationshipType,
} from "../../src/vocabulary/index.js";
import { Dice } from "./dice.js";

// Nothing of it is true: few values, so that there are ties; dates of every precision; texts that sort badly; hubs; parallel relationships.

const long = "long ".repeat(42);
const texts = [
  "Beta",
  "beta",
  "Alpha",
  "Alpha Two",
  "alpha-two",
  "ﬁne",
  "Ünder",
  "ünder",
  "Zeta",
  "工匠联盟",
  "劳模 A1 班",
  "（甲）组",
  "～末",
  "𠮷野",
  "🔧 tools",
  `${long}a`,
  `${long}b`,
  "1 + N",
  "O'Brien",
];
const latin = texts.filter((text) => /[A-Za-z]/.test(text) && !/\p{Script=Han}/u.test(text));

/** People's names, with their pinyin typed in by hand. */
const people: readonly (readonly [zh: string | null, en: string | null, pinyin: string | null])[] = [
  ["张伟", null, "zhang wei"],
  ["张伟", "Zhang Wei", "zhang wei"],
  [null, "Zhang Wei", "zhang wei"],
  ["欧阳修", null, "ouyang xiu"],
  ["吕布", "Lü Bu", "lv bu"],
  [null, "Lü Bu", "lv bu"],
  [null, "Ou Yangxiu", "ou yangxiu"],
  ["单雄信", null, "shan xiongxin"],
  [null, "Li Shu-feng", "li shufeng"],
  [null, null, null],
];

const dates = [
  ..."2019 2020 2021 2024 2020-02 2021-12 2024-07 2020-02-29 2021-06-30 2021-12-31 2022-01-01 2022-06-22 2024-07-14".split(" "),
  ..."XXXX-10-28 XXXX [..2022-06-22] [2021-03-05..] [2020,2022] {2020,2021-03} 2020/2021-03 2019-05/.. ../2021-08 2020/ /2022 XXXX-03-10/2021 2021? 2021-07~ 202X 2021-XX 20XX-10-28 2022-21".split(
    " ",
  ),
];

const numbers = [0, 1, 1, 2, 3, 10, 28, -4, 120, 483];

function valueOf(property: Property, index: number, dice: Dice): unknown {
  const list = property.list === true || property.type === "strings";
  if (property.unique === true) return dice.chance(0.3) ? null : `${dice.pick(["A", "a", "1", "（"])}${index}`;
  if (property.required !== true && dice.chance(0.3)) return list ? [] : null;
  switch (property.type) {
    case "string":
      return dice.pick(texts);
    case "strings":
      return dice.some(texts, dice.between(1, 2));
    case "edtf":
      return dice.pick(dates);
    case "integer":
      return dice.pick(numbers);
    case "float":
      return dice.pick([...numbers, 21.4, -0.5, 1.5e9]);
    case "boolean":
      return dice.chance(0.5);
    default: {
      const words = property.among ?? Object.keys(enumerations[property.type].values);
      return list ? dice.some(words, dice.between(1, 2)) : dice.pick(words);
    }
  }
}

const valuesOf = (properties: Properties, index: number, dice: Dice): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, valueOf(property, index, dice)]));

function namesOf(noun: NounName, dice: Dice): Record<string, unknown> {
  const [nameZh, nameEn, pinyin] = dice.pick(people);
  return noun === "Person"
    ? { nameZh, nameEn, pinyin }
    : { nameZh: dice.chance(0.5) ? dice.pick(texts) : null, nameEn: dice.chance(0.6) ? dice.pick(latin) : null };
}

/** Some ids open others. */
const idAt = (noun: NounName, index: number): string => `${idPrefix(noun)}:t${index >> 1}${index % 2 === 0 ? "" : "-b"}`;

const sources = [0, 1, 2, 3, 4].map((index) => idAt("Source", index));
const placeIn = (source: string, implied: boolean, dice: Dice): string =>
  `${source}#p${dice.between(1, 12)}${dice.chance(0.7) ? `s${dice.between(1, 12)}` : ""}${implied ? "?" : ""}`;

function nodeAt(noun: NounName, index: number, dice: Dice): GraphContent {
  const id = idAt(noun, index);
  const implied = noun !== "Source" && dice.chance(0.2);
  const node: NodeContent = {
    noun,
    id,
    implied,
    properties: { ...valuesOf(nouns[noun].properties, index, dice), ...(nouns[noun].named ? namesOf(noun, dice) : {}) },
  };
  // Half of all statements meet at the first source.
  const places = [
    ...new Set(
      Array.from({ length: dice.between(1, 2) }, () =>
        placeIn(dice.chance(0.5) ? (sources[0] as string) : dice.pick(sources), implied, dice),
      ),
    ),
  ];
  if (!implied && dice.chance(0.2)) places.push(placeIn(dice.pick(sources), true, dice));
  const facts = places.map((place): FactContent => {
    const [to = "", locator = ""] = place.split("#");
    const says = dice.chance(0.2) ? "Made up." : null;
    return {
      type: "STATED_IN",
      from: id,
      to,
      discriminator: locator,
      statedIn: [place],
      properties: {
        locator: locator.replace("?", ""),
        fields: dice.chance(0.3) ? ["nameEn"] : [],
        values: null,
        saysZh: null,
        saysEn: says,
      },
    };
  });
  return { nodes: [node], facts };
}

const trees = new Set(nounNames.map((noun) => nouns[noun].tree));

/** From each node to one before it: trees are trees, but for a node that has two above it. */
function upwards(noun: NounName, index: number, nodesOfEach: number, dice: Dice): readonly [string, string] {
  const below = 1 + (index % (nodesOfEach - 1));
  return [idAt(noun, below), idAt(noun, dice.below(Math.min(below, 20)))];
}

/** A third of a hub's facts meet at its first node; one in eight lies beside the one before. */
function factsOf(type: RelationshipType, count: number, nodesOfEach: number, dice: Dice): FactContent[] {
  const { dated, properties = {}, hubs = [] } = relationships[type];
  const seen = new Map<string, number>();
  let ends: readonly [string, string] = ["", ""];
  return Array.from({ length: count }, (_, index) => {
    const end = (which: "from" | "to"): string =>
      idAt(
        dice.pick(endNouns(type, which)),
        hubs.includes(which) && dice.chance(0.33) ? 0 : dice.below(dice.chance(0.5) ? 12 : nodesOfEach),
      );
    if (index === 0 || dice.chance(0.875))
      ends = trees.has(type) ? upwards(endNouns(type, "from")[0] as NounName, index, nodesOfEach, dice) : [end("from"), end("to")];
    const [from, to] = ends;
    const parallel = seen.get(ends.join()) ?? 0;
    seen.set(ends.join(), parallel + 1);
    const dating =
      dated === true
        ? {
            since: dice.chance(0.6) ? dice.pick(dates) : null,
            until: dice.chance(0.4) ? dice.pick(dates) : null,
            seenOn: dice.chance(0.3) ? dice.some(dates, dice.between(1, 2)) : [],
          }
        : {};
    const statedIn = [...new Set(Array.from({ length: dice.between(1, 3) }, () => placeIn(dice.pick(sources), dice.chance(0.35), dice)))];
    return {
      type,
      from,
      to,
      discriminator: parallel === 0 ? "" : `n${parallel}`,
      statedIn,
      properties: { ...valuesOf(properties, index, dice), ...dating },
    };
  });
}

export interface TangledSize {
  readonly seed: number;
  readonly nodesOfEach: number;
  readonly factsOfEach: number;
}

/** A made-up graph of every noun and relationship, the same for the same size. */
export function tangledGraph({ seed, nodesOfEach, factsOfEach }: TangledSize): GraphContent {
  const dice = new Dice(seed);
  const nodes = nounNames.flatMap((noun) => Array.from({ length: nodesOfEach }, (_, index) => nodeAt(noun, index, dice)));
  const facts = relationshipTypes.filter((type) => type !== "STATED_IN").flatMap((type) => factsOf(type, factsOfEach, nodesOfEach, dice));
  return { nodes: nodes.flatMap((each) => each.nodes), facts: [...nodes.flatMap((each) => each.facts), ...facts] };
}

export const tangledSources = sources;
