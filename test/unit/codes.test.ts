import { describe, expect, it } from "vitest";
import { wrongCode } from "../../src/seed/codes.js";

describe("a Chinese patent number", () => {
  it.each(["CN201410000000.1", "ZL201410000000.1", "CN85100001.0", "PCT/CN2020/000001", "US1234567"])("%s is taken", (number) => {
    expect(wrongCode("patent", number)).toBeNull();
  });

  it.each([
    ["a wrong check digit", "CN201410000000.2", /the check digit of 201410000000 is 1/],
    ["no check digit", "CN201410000000", /the check digit/],
    ["too few digits", "ZL2014100.1", /8 or 12 digits/],
  ])("with %s is not", (_, number, allowed) => {
    expect(wrongCode("patent", number)).toMatch(allowed);
  });
});

describe("a unified social credit code", () => {
  it("is taken with its check character", () => {
    expect(wrongCode("uscc", "91350100M000100Y43")).toBeNull();
  });

  it.each([
    ["another check character", "91350100M000100Y44", /; here 3/],
    ["a letter that it never has", "91350100I000100Y43", /without I, O, S, V and Z/],
    ["17 characters", "91350100M000100Y4", /18 characters/],
  ])("with %s is not", (_, code, allowed) => {
    expect(wrongCode("uscc", code)).toMatch(allowed);
  });
});
