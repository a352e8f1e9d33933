import { describe, expect, it } from "vitest";
import { writeCursor } from "../../src/graph/cursor.js";
import { useApp } from "../support/app.js";
import { fact, madeUp, node, seedOf, source, together } from "./support/kit.js";

const app = useApp(
  seedOf(
    together(
      source(madeUp),
      node("studio:one", { nameEn: "One" }),
      node("person:ann", { nameEn: "Ann" }),
      fact("MEMBER_OF", "person:ann", "studio:one", { role: "LEAD" }),
    ),
  ),
);

const studios = (args: string): string => `{ studios(${args}) { nodes { id } } }`;
const members = (args: string): string => `{ studio(id: "studio:one") { members(${args}) { nodes { id } } } }`;
const nest = (depth: number): string => (depth === 0 ? "{}" : `{not: ${nest(depth - 1)}}`);
const leaves = (count: number): string =>
  `{and: [${Array.from({ length: count }, (_, index) => `{nameEn: {eq: "${index}"}}`).join(", ")}]}`;
const otherOrder = writeCursor({ order: "NAME_ASC", key: "x" });
const craftedOrder = Buffer.from(JSON.stringify([1, { toString: 1 }, "x"])).toString("base64url");

interface Bad {
  readonly what: string;
  readonly operation: string;
  readonly variables?: Record<string, unknown>;
  /** All of them stand in the message: the argument, what came, what is allowed. */
  readonly says: readonly string[];
  readonly code?: string;
}

const literal = "GRAPHQL_VALIDATION_FAILED";

const bad: readonly Bad[] = [
  { what: "a cursor that is none", operation: studios('after: "rubbish"'), says: ["after", "rubbish", "a cursor that this list gave"] },
  { what: "a cursor of another order", operation: studios(`after: "${otherOrder}"`), says: ["after", otherOrder, "NAME_ASC", "KEY_ASC"] },
  { what: "a cursor made by hand", operation: studios(`before: "${craftedOrder}"`), says: ["before", craftedOrder, "KEY_ASC"] },
  { what: "a cursor of another order on an edge", operation: members(`before: "${otherOrder}"`), says: ["before", "NAME_ASC", "KEY_ASC"] },
  {
    what: "more values than a filter takes",
    operation: "query Q($f: StudioFilter) { studios(filter: $f) { nodes { id } } }",
    variables: { f: { or: [{ id: { in: Array(600).fill("studio:one") } }, { nameEn: { in: Array(600).fill("One") } }] } },
    says: ["filter.or[1].nameEn.in", "1200 values", "at most 1000"],
  },
  { what: "too large a page", operation: studios("first: 101"), says: ["first", "101", "from 1 to 100"] },
  { what: "a page of nothing", operation: studios("first: 0"), says: ["first", "0", "from 1 to 100"] },
  { what: "a page of less than nothing", operation: studios("last: -1"), says: ["last", "-1", "from 1 to 100"] },
  { what: "too large a page on an edge", operation: members("first: 101"), says: ["first", "101", "from 1 to 100"] },
  { what: "a page from both ends", operation: studios("first: 2, last: 3"), says: ["last", "3", "either first or last"] },
  {
    what: "a page size in a variable",
    operation: "query Q($n: Int) { studios(first: $n) { nodes { id } } }",
    variables: { n: 1000 },
    says: ["first", "1000", "from 1 to 100"],
  },
  { what: "a day that no calendar has", operation: members('asOf: "2024-13-40"'), says: ["asOf", "2024-13-40", "YYYY-MM-DD"] },
  { what: "the thirtieth of February", operation: members('asOf: "2024-02-30"'), says: ["asOf", "2024-02-30", "YYYY-MM-DD"] },
  { what: "a day in words", operation: members('asOf: "yesterday"'), says: ["asOf", "yesterday", "YYYY-MM-DD"] },
  {
    what: "a date that is no EDTF",
    operation: studios('filter: {foundedOn: {gte: "last year"}}'),
    says: ["filter.foundedOn.gte", "last year", "EDTF"],
  },
  {
    what: "a date without bounds",
    operation: studios('filter: {foundedOn: {lt: "XXXX-10-28"}}'),
    says: ["filter.foundedOn.lt", "XXXX-10-28", "a first and a last day"],
  },
  {
    what: "a year that no text holds",
    operation: studios('filter: {foundedOn: {lt: "Y170000002"}}'),
    says: ["filter.foundedOn.lt", "Y170000002", "EDTF"],
  },
  {
    what: "a year before year 0",
    operation: studios('filter: {foundedOn: {lt: "-0300"}}'),
    says: ["filter.foundedOn.lt", "-0300", "EDTF"],
  },
  {
    what: "an unknown word in the document",
    operation: studios("filter: {kind: {eq: HUGE}}"),
    says: ["HUGE", "MODEL_WORKER, CRAFTSMAN, EMPLOYEE"],
    code: literal,
  },
  {
    what: "an unknown order in the document",
    operation: studios("orderBy: SIZE_ASC"),
    says: ["orderBy", "SIZE_ASC", "KEY_ASC"],
    code: literal,
  },
  { what: "a word in quotes", operation: studios('orderBy: "KEY_ASC"'), says: ["orderBy", "KEY_ASC", "without quotes"], code: literal },
  {
    what: "an unknown word in a variable",
    operation: "query Q($f: StudioFilter) { studios(filter: $f) { nodes { id } } }",
    variables: { f: { and: [{ kind: { in: ["HUGE"] } }] } },
    says: ["f.and[0].kind.in[0]", "HUGE", "MODEL_WORKER, CRAFTSMAN, EMPLOYEE"],
  },
  {
    what: "an unknown order in a variable",
    operation: "query Q($o: StudioOrder) { studios(orderBy: $o) { nodes { id } } }",
    variables: { o: "SIZE_ASC" },
    says: ["o", "SIZE_ASC", "NAME_DESC"],
  },
  { what: "null as a value", operation: studios("filter: {nameEn: {eq: null}}"), says: ["filter.nameEn.eq", "null", "isNull: true"] },
  { what: "null as a condition", operation: studios("filter: {nameEn: null}"), says: ["filter.nameEn", "null", "isNull: true"] },
  {
    what: "null as a value in a variable",
    operation: "query Q($f: StudioFilter) { studios(filter: $f) { nodes { id } } }",
    variables: { f: { not: { nameEn: { contains: null } } } },
    says: ["filter.not.nameEn.contains", "null", "isNull: true"],
  },
  {
    what: "a filter that is nested too deep",
    operation: studios(`filter: ${nest(5)}`),
    says: ["filter.not.not.not.not", "depth 5", "at most 4"],
  },
  {
    what: "too many conditions",
    operation: studios(`filter: ${leaves(31)}`),
    says: ["filter.and[30].nameEn.eq", "31 conditions", "at most 30"],
  },
  {
    what: "too many conditions that say nothing",
    operation: studios(`filter: {or: [${"{},".repeat(31)}]}`),
    says: ["31 conditions", "at most 30"],
  },
  {
    what: "too many edges without a condition",
    operation: studios(`filter: {or: [${"{members: {some: {}}},".repeat(31)}]}`),
    says: ["31 conditions", "at most 30"],
  },
  {
    what: "too many ids",
    operation: "query Q($ids: [ID!]!) { nodes(ids: $ids) { id } }",
    variables: { ids: Array.from({ length: 101 }, (_, index) => `studio:${index}`) },
    says: ["ids", "101 ids", "at most 100"],
  },
  {
    what: "a locator that is none",
    operation: `{ source(id: "${madeUp}") { facts(locator: "line 3") { totalCount } } }`,
    says: ["locator", "line 3", "p3s12"],
  },
  {
    what: "too many places",
    operation: '{ studio(id: "studio:one") { statedIn(first: 500) { locator } } }',
    says: ["first", "500", "from 1 to 100"],
  },
];

describe("what is not allowed is refused by name", () => {
  it.each(bad)("$what", async ({ operation, variables, says, code = "BAD_USER_INPUT" }) => {
    const { errors } = await app.ask(operation, variables);
    // graphql-js has its own word beside ours on an unknown word in a document.
    expect(errors?.length, "there is an error").toBe(code === literal ? 2 : 1);
    expect(
      errors?.some(({ message }) => says.every((part) => message.includes(part))),
      `${JSON.stringify(says)} in ${JSON.stringify(errors)}`,
    ).toBe(true);
    for (const { extensions } of errors ?? []) expect(extensions["code"]).toBe(code);
    expect(JSON.stringify(errors)).not.toContain("stack");
  });

  it("and none of it is logged as a fault of ours", () => {
    expect(app.log.filter((line) => line.includes("unexpected"))).toEqual([]);
  });

  it("while what is just allowed is answered", async () => {
    for (const operation of [
      studios("first: 100"),
      studios("last: 1"),
      members('asOf: "2024-02-29"'),
      studios(`filter: ${nest(3)}`),
      studios(`filter: ${leaves(30)}`),
    ]) {
      expect((await app.ask(operation)).errors).toBeUndefined();
    }
  });
});
