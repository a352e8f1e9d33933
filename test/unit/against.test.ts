import { buildSchema } from "graphql";
import { utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readCheckout } from "../bench/against/checkout.js";
import { inOwnWords } from "../bench/against/inOwnWords.js";
import { verdictOf } from "../bench/against/report.js";
import { resampledMedian } from "../bench/statistics.js";
import { folderWith } from "../guards/folderWith.js";

describe("A checkout to compare with", () => {
  const source = { "package.json": '{"name": "craftgraph"}', "src/main.ts": "" };
  it.each<[string, Record<string, string>, string]>([
    ["another project", { "package.json": '{"name": "other"}' }, "is no checkout of this project"],
    ["one that is not installed", source, "has no node_modules; run npm ci there."],
    ["one that is not built", { ...source, "node_modules/a/index.js": "" }, "is not built; run npm run build there."],
  ])("is refused: %s", (_, files, says) => {
    expect(() => readCheckout(folderWith(files), "--against")).toThrow(says);
  });

  it("is refused where its build is older than its source, and read where it is not", () => {
    const folder = folderWith({ ...source, "node_modules/a/index.js": "", "dist/main.js": "" });
    expect(readCheckout(folder, "--against").main).toBe(join(folder, "dist/main.js"));
    writeFileSync(join(folder, "src/late.ts"), "");
    utimesSync(join(folder, "src/late.ts"), 4_000_000_000, 4_000_000_000);
    expect(() => readCheckout(folder, "--against")).toThrow("late.ts was changed; run npm run build there.");
  });
});

describe("An operation in a schema's own words", () => {
  const schema = buildSchema("type Query { path(to: ID!): Path } type Path { sentenceEn: String }");
  it("leaves out what the schema does not have, and says so", () => {
    const worded = inOwnWords(schema, '{ path(to: "a") { sentenceEn sentence { en zh } } }');
    expect(worded).toEqual({ text: '{\n  path(to: "a") {\n    sentenceEn\n  }\n}', without: ["sentence"] });
  });
  it("is refused where nothing is left, or an argument is not known", () => {
    expect(inOwnWords(schema, "{ studios { id } }")).toEqual({ refused: "it has no field studios" });
    expect(inOwnWords(schema, '{ path(from: "a") { sentenceEn } }')).toMatchObject({ refused: expect.stringContaining("from") });
  });
});

describe("The median of ratios", () => {
  it("has an interval around it, narrower with more pairs", () => {
    const ratios = (count: number) => Array.from({ length: count }, (_, index) => 0.9 + (0.2 * ((index * 7) % count)) / count);
    const [few, many] = [resampledMedian(ratios(41)), resampledMedian(ratios(2_001))];
    for (const { ratio, low, high } of [few, many]) {
      expect(ratio).toBeCloseTo(1, 2);
      expect(low).toBeLessThan(1);
      expect(high).toBeGreaterThan(1);
    }
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
  });
  it("is slower above 1.05, and shows nothing where it is not settled or the answers differ", () => {
    expect(verdictOf({ ratio: 1.05, settled: true, same: true })).toBeNull();
    expect(verdictOf({ ratio: 1.051, settled: true, same: true })).toBe("slower");
    expect(verdictOf({ ratio: 1, settled: false, same: true })).toBe("not settled");
    expect(verdictOf({ ratio: 1, settled: true, same: false })).toBe("other answers");
  });
});
