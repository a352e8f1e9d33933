import { pinyin } from "pinyin-pro";

const surnamesOfTwo = new Set(
  "欧阳 司马 上官 诸葛 夏侯 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 长孙 宇文 司空 端木 独孤 南宫 呼延 闻人 轩辕 钟离 鲜于 申屠 太史 澹台 公冶 宗政 濮阳 淳于 单于 赫连 拓跋".split(
    " ",
  ),
);

/** A person's name without tones, surname first, with v for ü: `li shufeng`. Null where no source names them. */
export function pinyinOf(nameZh: string | null, nameEn: string | null): string | null {
  if (nameZh !== null) {
    const syllables = pinyin(nameZh, { toneType: "none", type: "array", surname: "head", v: true, nonZh: "removed" });
    const surname = surnamesOfTwo.has(nameZh.slice(0, 2)) ? 2 : 1;
    return [syllables.slice(0, surname).join(""), syllables.slice(surname).join("")].filter((part) => part !== "").join(" ");
  }
  if (nameEn === null) return null;
  return nameEn
    .normalize("NFD")
    .toLowerCase()
    .replace(/u([\u0300-\u0304\u030c]*)\u0308[\u0300-\u030c]*/g, "v")
    .replace(/\p{M}|['’-]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}
