import type { FactContent, NodeContent } from "../../../src/store/content.js";
import {
  enumerations,
  idPrefix,
  nouns,
  relationships,
  type NounName,
  type Properties,
  type Property,
  type RelationshipType,
} from "../../../src/vocabulary/index.js";
import type { Draw } from "./draw.js";
import { depthOf, levels } from "./sizes.js";

export const idOf = (noun: NounName, index: number): string => `${idPrefix(noun)}:synthetic-${index}`;

const surnames = [..."王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高"];
const given = [..."伟芳娜敏静强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰建国志文"];

/** Every name says that it is made up; there are namesakes. */
const named = (noun: NounName, index: number, draw: Draw): Record<string, unknown> => ({
  nameZh: draw.chance(0.8)
    ? noun === "Person"
      ? `${draw.one(surnames)}${draw.one(given)}${draw.one(given)}（合成）`
      : `合成${nouns[noun].zh.slice(0, 2)}${draw.one(given)}${index >> 1}`
    : null,
  nameEn: draw.chance(0.5) ? `Synthetic ${noun} ${index}` : null,
  aliases: draw.chance(0.1) ? [`Synthetic ${noun} ${index} by another name`] : [],
});

function value(name: string, property: Property, index: number, draw: Draw): unknown {
  if (property.unique === true) return `synthetic-${index}`;
  const list = property.list === true || property.type === "strings";
  if (property.required !== true && draw.chance(0.3)) return list ? [] : null;
  switch (property.type) {
    case "string":
      return `synthetic ${name} ${draw.below(500, 2)}`;
    case "strings":
      return [`synthetic ${index}`];
    case "edtf":
      return draw.day();
    case "integer":
    case "float":
      return draw.below(1_000);
    case "boolean":
      return draw.chance(0.5);
    default: {
      const word = draw.one(property.among ?? Object.keys(enumerations[property.type].values));
      return list ? [word] : word;
    }
  }
}

const values = (properties: Properties, index: number, draw: Draw): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, value(name, property, index, draw)]));

const regionLevels = ["COUNTRY", "PROVINCE", "PREFECTURE", "COUNTY"];

export function makeNode(noun: NounName, index: number, draw: Draw): NodeContent {
  const { properties, named: hasName } = nouns[noun];
  return {
    noun,
    id: idOf(noun, index),
    implied: false,
    properties: {
      ...values(properties, index, draw),
      ...(hasName ? named(noun, index, draw) : {}),
      ...(noun === "Source" ? { title: `Synthetic source ${index}: nothing in it is true` } : {}),
      ...(noun === "Region" ? { level: regionLevels[depthOf(levels.Region, index)] } : {}),
    },
  };
}

/** A sentence of one of the sources. The first is a register, which states more than all others. */
function place(sources: number, register: number, draw: Draw): { source: string; locator: string } {
  const source = draw.chance(register) ? 0 : draw.below(sources, 2);
  return { source: idOf("Source", source), locator: `p${1 + draw.below(source === 0 ? 9_000 : 40)}s${1 + draw.below(9)}` };
}

export function stateNode({ id }: NodeContent, sources: number, draw: Draw): FactContent {
  const { source, locator } = place(sources, 0.25, draw);
  return {
    type: "STATED_IN",
    from: id,
    to: source,
    discriminator: locator,
    statedIn: [`${source}#${locator}`],
    properties: {
      locator,
      fields: draw.chance(0.5) ? ["nameEn"] : [],
      values: null,
      saysZh: null,
      saysEn: draw.chance(0.05) ? "Synthetic." : null,
    },
  };
}

function placesOf(sources: number, draw: Draw): string[] {
  const mark = draw.chance(0.1) ? "?" : "";
  return Array.from({ length: draw.chance(0.1) ? 2 : 1 }, () => {
    const { source, locator } = place(sources, 0.1, draw);
    return `${source}#${locator}${mark}`;
  });
}

function dates(draw: Draw): Record<string, unknown> {
  const since = draw.chance(0.7) ? draw.day() : null;
  const until = since !== null && draw.chance(0.2) ? `${Number(since.slice(0, 4)) + 1 + draw.below(12)}${since.slice(4)}` : null;
  return { since, until, seenOn: draw.chance(0.2) ? [draw.day()] : [] };
}

export interface Joined {
  readonly type: RelationshipType;
  readonly from: string;
  readonly to: string;
  readonly discriminator: string;
  readonly carries: Readonly<Record<string, unknown>>;
}

export function makeFact({ carries, ...joined }: Joined, index: number, sources: number, draw: Draw): FactContent {
  const { properties = {}, dated } = relationships[joined.type];
  const drawn = Object.fromEntries(Object.entries(properties).filter(([name]) => carries[name] !== null));
  return {
    ...joined,
    statedIn: placesOf(sources, draw),
    properties: { ...values(drawn, index, draw), ...(dated === true ? dates(draw) : {}), ...carries },
  };
}
