import { describe, expect, it } from "vitest";
import { dayAfter, parseDay, parseEdtf } from "../../src/time/edtf.js";

describe("the bounds of an EDTF date: the first day, and the day after the last", () => {
  it.each<[string, string | null, string | null]>([
    ["2024-07-14", "2024-07-14", "2024-07-15"],
    ["2024-07", "2024-07-01", "2024-08-01"],
    ["2024", "2024-01-01", "2025-01-01"],
    ["2024-02", "2024-02-01", "2024-03-01"],
    ["2024-12-31", "2024-12-31", "2025-01-01"],
    ["201X", "2010-01-01", "2020-01-01"],
    ["2020-XX", "2020-01-01", "2021-01-01"],
    ["2020?", "2020-01-01", "2021-01-01"],
    ["2020~", "2020-01-01", "2021-01-01"],
    ["2020/2022-06", "2020-01-01", "2022-07-01"],
    ["[2020,2022]", "2020-01-01", "2023-01-01"],
    ["[..2022-06-22]", null, "2022-06-23"],
    ["[2022-06-22..]", "2022-06-22", null],
    ["2020/", "2020-01-01", null],
    ["2020/..", "2020-01-01", null],
    ["/2020", null, "2021-01-01"],
    ["../2020", null, "2021-01-01"],
    ["XXXX", null, null],
    ["XXXX-10-28", null, null],
    ["XXXX/2020", null, "2021-01-01"],
    ["[XXXX-10-28,2020]", null, "2021-01-01"],
  ])("%s", (text, min, max) => {
    expect(parseEdtf(text, "on")).toEqual({ min, max });
  });

  it.each(["", "yesterday", "2024-13", "2024-02-30", "24/7", "2020-12/2020-01", "Y170000002", "-0300", "9999"])(
    "%j has none and is refused",
    (text) => {
      expect(() => parseEdtf(text, "filter.on.eq")).toThrow(`filter.on.eq: got ${JSON.stringify(text)}; allowed is an EDTF date`);
    },
  );
});

describe("a calendar day", () => {
  it.each(["2024-07-14", "2024-02-29", "1911-10-10"])("%s is one", (day) => {
    expect(parseDay(day, "asOf")).toBe(day);
  });

  it.each(["2024-13-40", "2023-02-29", "2024-7-14", "2024", "2024-07-14T00:00:00Z", "yesterday", "9999-12-31", ""])("%j is none", (day) => {
    expect(() => parseDay(day, "asOf")).toThrow(`asOf: got ${JSON.stringify(day)}; allowed is a calendar day as YYYY-MM-DD`);
  });

  it("has a day after it", () => {
    expect(["2024-02-28", "2024-02-29", "2023-02-28", "2024-12-31"].map(dayAfter)).toEqual([
      "2024-02-29",
      "2024-03-01",
      "2023-03-01",
      "2025-01-01",
    ]);
  });
});
