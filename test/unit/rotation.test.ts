import { describe, expect, it } from "vitest";
import type { FactRow } from "../../src/vocabulary/factRow.js";
import type { Certainty } from "../../src/time/edtf.js";
import { nestingInconsistencies } from "../../src/rooms/alliances/inconsistencies/nesting.js";
import { rotationInconsistencies, type Holder } from "../../src/rooms/alliances/inconsistencies/rotation.js";
import type { NodeRow } from "../../src/vocabulary/index.js";

interface Given {
  readonly role?: string;
  readonly since?: string;
  readonly until?: string;
  readonly seenOn?: readonly string[];
}

const node = (name: string): NodeRow => ({ __typename: "Alliance", id: name, nameEn: name, nameZh: null }) as unknown as NodeRow;
const ring = node("Ring");
const factOf = (given: Given): FactRow =>
  ({ id: JSON.stringify(given), since: null, until: null, seenOn: [], ...given }) as unknown as FactRow;
const holder = (name: string, given: Given, certainty: Certainty | null = null): Holder => ({
  node: node(name),
  fact: factOf({ role: "CHAIR", ...given }),
  certainty,
});

const found = (holders: readonly Holder[], day: string | null = null, certainties: readonly Certainty[] = ["CERTAIN"]): string[] =>
  rotationInconsistencies(ring, holders, { day, certainties, includeImplied: true }).map(({ kind, sentence }) => `${kind}: ${sentence.en}`);

describe("a chair", () => {
  it("is held by one at a time, be it a studio or an enterprise", () => {
    const both = [holder("One", { since: "2020", until: "2023" }), holder("Two", { since: "2022-03-01", until: "2024" })];
    expect(found(both)).toEqual(["TWO_CHAIRS: One and Two held the chair of Ring at once on 2022-03-01."]);
    expect(found(both, "2022-12-31")).toEqual(["TWO_CHAIRS: One and Two held the chair of Ring at once on 2022-12-31."]);
    expect(found(both, "2022-02-28")).toEqual([]);
    expect(found(both, "2023-01-01")).toEqual([]);
  });

  it("was held by two whom sources saw in it on one day", () => {
    expect(found([holder("One", { seenOn: ["2021-05-01"] }), holder("Two", { seenOn: ["XXXX-05-01", "2021-05-01"] })])).toEqual([
      "TWO_CHAIRS: One and Two held the chair of Ring at once on 2021-05-01.",
    ]);
    expect(found([holder("One", { seenOn: ["2021-05-01"] }), holder("Two", { since: "2020", until: "2022" })])).toHaveLength(1);
    expect(found([holder("One", { seenOn: ["2021-05-01"] }), holder("Two", { seenOn: ["2021-05-02"] })])).toEqual([]);
  });

  it.each<[string, Holder[]]>([
    [
      "passes on the day on which the other begins",
      [holder("One", { since: "2020", until: "2022-03-01" }), holder("Two", { since: "2022-03-01", until: "2024" })],
    ],
    ["is only perhaps held by both", [holder("One", { since: "2020", until: "2022" }), holder("Two", { since: "2022", until: "2024" })]],
    ["is held by one until nobody knows when", [holder("One", { since: "2020" }), holder("Two", { since: "2022", until: "2024" })]],
    ["is held twice by the same", [holder("One", { since: "2020", until: "2023" }), holder("One", { since: "2021", until: "2024" })]],
    [
      "is held beside the place of the leading unit",
      [holder("One", { since: "2020", until: "2023" }), holder("Two", { since: "2020", until: "2023", role: "LEADING_UNIT" })],
    ],
  ])("is nothing wrong where it %s", (_, holders) => {
    expect(found(holders)).toEqual([]);
  });

  it("may be held by both where what is possible is asked for, and not by whom a successor ended", () => {
    const one = holder("One", { since: "2020" }, "POSSIBLE");
    const possible: Certainty[] = ["CERTAIN", "POSSIBLE"];
    expect(found([one, holder("Two", { since: "2022" }, "POSSIBLE")], "2022-06-01", possible)).toEqual([
      "TWO_CHAIRS: One and Two may have held the chair of Ring at once on 2022-06-01.",
    ]);
    expect(found([{ ...one, certainty: "FALSE" }, holder("Two", { since: "2022" }, "POSSIBLE")], "2022-06-01", possible)).toEqual([]);
  });

  it("was held by who says so for certain, though a successor is said to have begun", () => {
    const outdone = holder("One", { since: "2020", until: "2023" }, "FALSE");
    expect(found([outdone, holder("Two", { since: "2022", until: "2024" }, "CERTAIN")], "2022-12-31")).toHaveLength(1);
  });
});

it("tells of two leading units by their own name", () => {
  const leading = (name: string): Holder => holder(name, { role: "LEADING_UNIT", since: "2020-01-01", until: "2021-01-01" });
  expect(found([leading("One"), leading("Two")])).toEqual([
    "TWO_LEADING_UNITS: One and Two held the place of the leading unit of Ring at once on 2020-01-01.",
  ]);
});

describe("an alliance", () => {
  const step = (from: string, to: string, given: Given = {}) => ({ from: node(from), to: node(to), fact: factOf(given) });
  const inside = (...steps: readonly ReturnType<typeof step>[]): string[] =>
    nestingInconsistencies(ring, steps, null).map(({ sentence }) => sentence.en);

  it("is not to be inside itself, by the shortest way that leads back", () => {
    expect(inside(step("Ring", "Ring"))).toEqual(["Ring is inside itself: Ring is part of Ring."]);
    expect(inside(step("Ring", "Wide"), step("Ring", "Near"), step("Wide", "Far"), step("Near", "Ring"), step("Far", "Ring"))).toEqual([
      "Ring is inside itself: Ring is part of Near is part of Ring.",
    ]);
  });

  it("may be inside a cycle of others, and in two at different times", () => {
    expect(inside(step("Ring", "Wide"), step("Wide", "Far"), step("Far", "Wide"))).toEqual([]);
    expect(inside(step("Ring", "Wide", { until: "2019" }), step("Wide", "Ring", { since: "2020" }))).toEqual([]);
  });
});
