import { describe, expect, it } from "vitest";
import { pinyinOf } from "../../src/store/pinyinOf.js";

describe("pinyin is derived", () => {
  const names: readonly (readonly [string | null, string | null, string | null])[] = [
    ["吕灿华", null, "lv canhua"],
    ["单雄信", null, "shan xiongxin"],
    ["欧阳修", null, "ouyang xiu"],
    [null, "Li Shufeng", "li shufeng"],
    [null, "Lü Canhua", "lv canhua"],
    [null, "Lǚ Canhua", "lv canhua"],
    [null, "Lv Canhua", "lv canhua"],
    [null, "Wang Xi'an", "wang xian"],
    ["吕灿华", "Someone Else", "lv canhua"],
    [null, null, null],
  ];

  it.each(names)("from %s or %s: %s", (nameZh, nameEn, pinyin) => {
    expect(pinyinOf(nameZh, nameEn)).toBe(pinyin);
  });
});
