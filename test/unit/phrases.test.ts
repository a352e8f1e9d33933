import { expect, it } from "vitest";
import { nameOf } from "../../src/vocabulary/nameOf.js";
import { describeFact } from "../../src/vocabulary/phrases.js";
import type { FactRow } from "../../src/vocabulary/factRow.js";
import { relationshipTypes, type NodeRow, type RelationshipType } from "../../src/vocabulary/index.js";

const factOf = (type: RelationshipType, more: object = {}): FactRow => ({
  id: "fact:x",
  type,
  from: "a",
  to: "b",
  statedIn: [],
  implied: false,
  ...more,
});
const called = (id: string) => (id === "a" ? { en: "Ann", zh: "安" } : { en: "Beta Works", zh: "Beta Works" });

it.each(relationshipTypes)("%s is said with both its ends, in both languages", (type) => {
  for (const carried of [{}, { role: "LEAD" }, { role: "CHAIR" }, { titleEn: "director", unit: "Lab", rank: true }]) {
    const { en, zh } = describeFact(factOf(type, carried), called);
    for (const said of [en, zh]) expect(said).not.toMatch(/[{}]|null|undefined/);
    expect(en).toMatch(/Ann.*Beta Works|Beta Works.*Ann/);
    expect(zh).toMatch(/安.*Beta Works|Beta Works.*安/);
    expect(zh).toMatch(/\p{Script=Han}{2}/u);
  }
});

it("says a post with its title, and what is only implied", () => {
  expect(describeFact(factOf("HOLDS_POST", { titleEn: "deputy director", unit: "turbine team", implied: true }), called)).toEqual({
    en: "Ann is deputy director (turbine team) at Beta Works (implied by the source, not stated)",
    zh: "安在 Beta Works 任 deputy director（turbine team）（来源仅暗示）",
  });
  expect(describeFact(factOf("MEMBER_OF", { role: "LEAD" }), called, "REFERENCE")).toEqual({
    en: "Ann leads Beta Works (reference data)",
    zh: "安是 Beta Works 的领衔人（参考数据）",
  });
});

it("leaves names as they are, whatever stands in them", () => {
  expect(describeFact(factOf("MENTORS"), () => ({ en: "$& {to}", zh: "{from}" })).en).toBe("$& {to} teaches $& {to}");
  expect(describeFact(factOf("HOLDS_POST", { titleEn: "head of {to} [a]", unit: "{from}" }), called).en).toBe(
    "Ann is head of {to} [a] ({from}) at Beta Works",
  );
});

it("calls a node by its name, in the other language where one has none, and describes what has none", () => {
  const row = (values: object): NodeRow => values as NodeRow;
  expect(nameOf(row({ __typename: "Studio", nameZh: null, nameEn: "One" }))).toEqual({ en: "One", zh: "One" });
  expect(nameOf(row({ __typename: "Person", nameZh: "安", nameEn: "Ann" }))).toEqual({ en: "Ann", zh: "安" });
  expect(nameOf(row({ __typename: "Enterprise", nameZh: null, nameEn: null, describedZh: "某公司", describedEn: "the host" }))).toEqual({
    en: "the host",
    zh: "某公司",
  });
  expect(nameOf(row({ __typename: "Patent", titleZh: null, titleEn: null, number: "CN1" }))).toEqual({ en: "CN1", zh: "CN1" });
  expect(nameOf(row({ __typename: "Event", nameZh: null, nameEn: null, on: "2024-05-20" }))).toEqual({
    en: "an event of 2024-05-20",
    zh: "2024-05-20的某次活动",
  });
  expect(nameOf(row({ __typename: "Event", nameZh: null, nameEn: null, on: null }))).toEqual({ en: "an event", zh: "某次活动" });
});
