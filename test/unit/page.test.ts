import { describe, expect, it } from "vitest";
import { writeCursor } from "../../src/graph/cursor.js";
import { ordersOf, sharedOrders } from "../../src/vocabulary/orders.js";
import { readPage, type PageArguments } from "../../src/graph/page.js";
import { nounNames, nouns } from "../../src/vocabulary/index.js";

const page = (args: PageArguments) => readPage(args, ordersOf("Studio"));

describe("the arguments of a page", () => {
  it("are the first twenty by key, where nothing is said", () => {
    expect(page({})).toEqual({ order: ordersOf("Studio")[0], descending: false, fromEnd: false, size: 20, after: null, before: null });
    expect(page({ first: null, last: null, after: null, before: null, orderBy: null })).toEqual(page({}));
  });

  it("may count from the end, in another order", () => {
    const before = writeCursor({ order: "NAME_DESC", key: "k" });
    expect(page({ last: 7, before, orderBy: "NAME_DESC" })).toMatchObject({
      descending: true,
      fromEnd: true,
      size: 7,
      before: "k",
      after: null,
      order: { name: "NAME", key: "sortName" },
    });
  });

  it.each<[PageArguments, string]>([
    [{ first: 0 }, "first: got 0; allowed is a whole number from 1 to 100."],
    [{ first: 101 }, "first: got 101; allowed is a whole number from 1 to 100."],
    [{ last: -1 }, "last: got -1; allowed is a whole number from 1 to 100."],
    [{ first: 1.5 }, "first: got 1.5; allowed is a whole number from 1 to 100."],
    [{ first: 1, last: 1 }, "last: got 1; allowed is either first or last, not both."],
    [
      { orderBy: "SIZE_ASC" },
      'orderBy: got "SIZE_ASC"; allowed is KEY_ASC, KEY_DESC, NAME_ASC, NAME_DESC, FOUNDED_ON_ASC, FOUNDED_ON_DESC.',
    ],
    [{ orderBy: "NAME" }, 'orderBy: got "NAME"'],
    [{ after: "x" }, 'after: got "x"'],
    [{ before: writeCursor({ order: "NAME_ASC", key: "k" }) }, "before: got"],
  ])("%j are refused", (args, message) => {
    expect(() => page(args)).toThrow(message);
  });
});

describe("orders", () => {
  it("are by key, by name where there is one, and those of the vocabulary", () => {
    for (const noun of nounNames) {
      const names = ordersOf(noun).map(({ name }) => name);
      expect(names[0]).toBe("KEY");
      expect(names.includes("NAME")).toBe(nouns[noun].named);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("of several nouns are those that all have", () => {
    expect(sharedOrders(["Enterprise", "Organisation"]).map(({ name }) => name)).toEqual(["KEY", "NAME"]);
    expect(sharedOrders(["Studio", "Conferral"]).map(({ name }) => name)).toEqual(["KEY"]);
    expect(sharedOrders([]).map(({ name }) => name)).toEqual(["KEY"]);
  });
});
