import { describe, expect, it } from "vitest";
import type { FactRow } from "../../src/vocabulary/factRow.js";
import { onePlusNInconsistencies, type StudioGroup } from "../../src/rooms/studios/inconsistencies/onePlusN.js";
import type { NodeRow } from "../../src/vocabulary/index.js";

const named = <N extends NodeRow["__typename"]>(noun: N, name: string) =>
  ({ __typename: noun, id: `${noun}:${name}`, nameEn: name, nameZh: null, implied: false }) as unknown as NodeRow<N>;
const studio = (mode: "ONE_PLUS_N" | null): NodeRow<"Studio"> => ({ ...named("Studio", "Works"), mode });

interface Dates {
  readonly since?: string;
  readonly until?: string;
}
interface Given extends Dates {
  readonly role?: string;
  readonly counts?: boolean;
}

let facts = 0;
const fact = ({ counts: _, ...carried }: Given): FactRow =>
  ({ id: `fact:${facts++}`, since: null, until: null, seenOn: [], ...carried }) as unknown as FactRow;
const covers = (discipline: string, given: Given = {}): StudioGroup["covers"][number] => ({
  discipline: named("Discipline", discipline),
  fact: fact(given),
  counts: given.counts ?? true,
});
const group = (name: string, given: Given, ...what: StudioGroup["covers"][number][]): StudioGroup => ({
  group: named("DisciplineGroup", name),
  fact: fact(given),
  counts: given.counts ?? true,
  covers: what,
});

const found = (groups: readonly StudioGroup[], mode: "ONE_PLUS_N" | null = "ONE_PLUS_N", day: string | null = null): string[] =>
  onePlusNInconsistencies(studio(mode), groups, day).map(
    ({ kind, nodes, facts: because }) => `${kind} ${nodes.map(({ id }) => id.split(":")[1]).join()} by ${because.length}`,
  );

const static_ = group("static", {}, covers("static equipment"));

describe("a studio that is said to work as 1 + N", () => {
  it("breaks nothing where each group covers a discipline of its own, be it broader or narrower", () => {
    expect(found([static_, group("rotating", {}, covers("rotating equipment")), group("all", {}, covers("equipment"))])).toEqual([]);
  });

  it("is to have a group, which one that only may have been there is", () => {
    expect(found([])).toEqual(["NO_GROUP Works by 0"]);
    expect(found([group("perhaps", { counts: false })])).toEqual([]);
    expect(found([], null)).toEqual([]);
  });

  it("says that the sources may be silent, and of which day it speaks", () => {
    expect(onePlusNInconsistencies(studio("ONE_PLUS_N"), [], "2020-05-01")[0]).toMatchObject({
      sentence: {
        en: "Works is said to work as “1 + N”, and no source names a group that it may have had on 2020-05-01; it may be the sources that are silent.",
        zh: "Works据称采用“1 + N”模式，但来源未列明其专业组（2020-05-01）；可能只是来源未提及。",
      },
    });
  });
});

describe("a group", () => {
  it("is to cover a discipline, be it not for certain", () => {
    expect(found([static_, group("idle", {})])).toEqual(["EMPTY_GROUP idle by 1"]);
    expect(found([group("perhaps", {}, covers("pumps", { counts: false }))])).toEqual([]);
  });

  it("counts once, however often it came and went", () => {
    expect(found([group("idle", { until: "2010" }), group("idle", { since: "2012" })])).toEqual(["EMPTY_GROUP idle by 2"]);
    expect(found([group("pumps", { until: "2010" }, covers("pumps")), group("pumps", { since: "2012" }, covers("pumps"))])).toEqual([]);
  });
});

describe("two groups", () => {
  it("are not to cover the same discipline", () => {
    expect(found([static_, group("pumps", {}, covers("pumps"), covers("valves")), group("valves", {}, covers("valves"))])).toEqual([
      "SAME_DISCIPLINE valves,pumps,valves by 4",
    ]);
  });

  it.each<[string, StudioGroup[]]>([
    ["one group is only perhaps there", [group("one", {}, covers("valves")), group("two", { counts: false }, covers("valves"))]],
    ["one covers it only perhaps", [group("one", {}, covers("valves")), group("two", {}, covers("valves", { counts: false }))]],
    [
      "one group ended before the other began",
      [group("one", { until: "2019" }, covers("valves")), group("two", { since: "2020" }, covers("valves"))],
    ],
    [
      "one stopped covering it before the other was there",
      [group("one", {}, covers("valves", { until: "2019-12-31" })), group("two", { since: "2019-12-31" }, covers("valves"))],
    ],
  ])("may, where %s", (_, groups) => {
    expect(found(groups)).toEqual([]);
  });

  it("may not on a day on which both did, whatever their dates were to exclude", () => {
    const both = [group("one", { until: "2019" }, covers("valves")), group("two", { since: "2020" }, covers("valves"))];
    expect(found(both, null, "2020-01-01")).toEqual(["SAME_DISCIPLINE valves,one,two by 4"]);
  });
});

describe("a core", () => {
  const core = (name: string, given: Given = {}): StudioGroup => group(name, { role: "CORE", ...given }, covers(name));

  it("is one at a time", () => {
    expect(found([core("one"), core("two"), static_])).toEqual(["SEVERAL_CORES one,two by 2"]);
  });

  it.each<[string, StudioGroup[]]>([
    ["only one is called so", [core("one"), static_]],
    ["the other is only perhaps", [core("one"), core("two", { counts: false })]],
    ["one follows the other", [core("one", { until: "2019" }), core("two", { since: "2020" })]],
    ["one is called so twice", [core("one"), group("one", { role: "CORE" })].map((each) => ({ ...each, covers: static_.covers }))],
  ])("is kept to where %s", (_, groups) => {
    expect(found(groups)).toEqual([]);
  });
});
