import { groupBy } from "../../../util/groupBy.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import { nameEnOf, nameZhOf, listEn, listZh } from "../../../vocabulary/bilingual.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import { mayHaveHeldAtOnce, onDayEn, onDayZh, type Inconsistency } from "../../../graph/inconsistency.js";

/** A relationship that its dates do not rule out on the day; it counts where its certainty is among those asked for. */
interface Kept {
  readonly fact: FactRow;
  readonly counts: boolean;
}

interface Cover extends Kept {
  readonly discipline: NodeRow<"Discipline">;
}

/** One of a studio's groups, with what it covers. */
export interface StudioGroup extends Kept {
  readonly group: NodeRow<"DisciplineGroup">;
  readonly covers: readonly Cover[];
}

/**
 * What does not fit “1 + N”. Something is missing only if nothing that may have held provides it; something is there twice only if both
 * count.
 */
export const onePlusNInconsistencies = (studio: NodeRow<"Studio">, groups: readonly StudioGroup[], day: string | null): Inconsistency[] => [
  ...noGroup(studio, groups, day),
  ...emptyGroups(studio, groups, day),
  ...sameDisciplines(studio, groups, day),
  ...severalCores(studio, groups, day),
];

function noGroup(studio: NodeRow<"Studio">, groups: readonly StudioGroup[], day: string | null): Inconsistency[] {
  if (studio.mode !== "ONE_PLUS_N" || groups.length > 0) return [];
  return [
    {
      kind: "NO_GROUP",
      nodes: [studio],
      facts: [],
      sentence: {
        en: `${nameEnOf(studio)} is said to work as “1 + N”, and no source names a group that it may have had${onDayEn(day)}; it may be the sources that are silent.`,
        zh: `${nameZhOf(studio)}据称采用“1 + N”模式，但来源未列明其专业组${onDayZh(day)}；可能只是来源未提及。`,
      },
    },
  ];
}

/** A studio can have the same group in several terms; the group is empty where it covers nothing in any of those that count. */
function emptyGroups(studio: NodeRow<"Studio">, groups: readonly StudioGroup[], day: string | null): Inconsistency[] {
  return [
    ...groupBy(
      groups.filter(({ counts, covers }) => counts && covers.length === 0),
      ({ group }) => group.id,
    ).values(),
  ].map((same) => {
    const { group } = same[0] as StudioGroup;
    return {
      kind: "EMPTY_GROUP" as const,
      nodes: [group],
      facts: same.map(({ fact }) => fact),
      sentence: {
        en: `No source names a discipline that the group ${nameEnOf(group)} of ${nameEnOf(studio)} covers${onDayEn(day)}; it may be the sources that are silent.`,
        zh: `来源未写明${nameZhOf(studio)}的专业组${nameZhOf(group)}覆盖哪个专业${onDayZh(day)}；可能只是来源未提及。`,
      },
    };
  });
}

/** Exactly the same discipline: a broader or narrower one is another. */
function sameDisciplines(studio: NodeRow<"Studio">, groups: readonly StudioGroup[], day: string | null): Inconsistency[] {
  const covers = groups.flatMap(({ group, fact, counts, covers }) =>
    counts
      ? covers.filter((cover) => cover.counts).map((cover) => ({ group, discipline: cover.discipline, facts: [fact, cover.fact] }))
      : [],
  );
  return [...groupBy(covers, ({ discipline }) => discipline.id).values()].flatMap((same) => {
    const both = atOnce(same, day);
    const [first] = both;
    if (first === undefined) return [];
    const names = distinct(both.map(({ group }) => group));
    return [
      {
        kind: "SAME_DISCIPLINE" as const,
        nodes: [first.discipline, ...names],
        facts: distinct(both.flatMap(({ facts }) => facts)),
        sentence: {
          en: `The groups ${listEn(names.map(nameEnOf))} of ${nameEnOf(studio)} cover the same discipline, ${nameEnOf(first.discipline)}${onDayEn(day)}.`,
          zh: `${nameZhOf(studio)}的专业组${listZh(names.map(nameZhOf))}覆盖同一专业：${nameZhOf(first.discipline)}${onDayZh(day)}。`,
        },
      },
    ];
  });
}

function severalCores(studio: NodeRow<"Studio">, groups: readonly StudioGroup[], day: string | null): Inconsistency[] {
  const cores = atOnce(
    groups.filter(({ fact, counts }) => counts && fact["role"] === "CORE").map(({ group, fact }) => ({ group, facts: [fact] })),
    day,
  );
  if (cores.length === 0) return [];
  const names = distinct(cores.map(({ group }) => group));
  return [
    {
      kind: "SEVERAL_CORES",
      nodes: names,
      facts: cores.flatMap(({ facts }) => facts),
      sentence: {
        en: `More than one group of ${nameEnOf(studio)} is called its core${onDayEn(day)}: ${listEn(names.map(nameEnOf))}.`,
        zh: `${nameZhOf(studio)}有不止一个专业组被称为核心${onDayZh(day)}：${listZh(names.map(nameZhOf))}。`,
      },
    },
  ];
}

/** Those that may have held at the same time as another group; with asOf, all of them did. */
function atOnce<T extends { readonly group: NodeRow; readonly facts: readonly FactRow[] }>(all: readonly T[], day: string | null): T[] {
  return all.filter((one) =>
    all.some((other) => other.group.id !== one.group.id && (day !== null || mayHaveHeldAtOnce([...one.facts, ...other.facts]))),
  );
}

const distinct = <T extends { readonly id: string }>(all: readonly T[]): T[] => [...new Map(all.map((each) => [each.id, each])).values()];
