import { nameEnOf, nameZhOf, listEn, listZh, wordZh } from "../../../vocabulary/bilingual.js";
import { allCertainties, type Certainty } from "../../../time/edtf.js";
import type { BilingualText, NodeRow } from "../../../vocabulary/index.js";
import type { GivenHonour } from "./givenHonour.js";
import type { Conferrer, HeldRung, Standing } from "./standing.js";

type Honour = NodeRow<"Honour">;

const honourEn = (honour: Honour): string => `${nameEnOf(honour)}${honour.level === null ? "" : ` (${honour.level})`}`;
const honourZh = (honour: Honour): string => `${nameZhOf(honour)}${honour.level === null ? "" : `（${wordZh("Level", honour.level)}）`}`;

const timeEn = ({ conferral: { on, year } }: GivenHonour): string =>
  (on ?? (year === null ? "on a day that is not stated" : "")) + (year === null ? "" : `${on === null ? "" : " "}for the year ${year}`);
const timeZh = ({ conferral: { on, year } }: GivenHonour): string =>
  [on, year === null ? null : `${year} 年度`].filter((each) => each !== null).join("，") || "日期未写明";

/** How surely it is held on the day. */
const surenessEn = { CERTAIN: "", POSSIBLE: ", which is possible", FALSE: ", which does not hold" };
const surenessZh = { CERTAIN: "", POSSIBLE: "，可能成立", FALSE: "，不成立" };
const heldEn = { CERTAIN: "held", POSSIBLE: "possibly held", FALSE: "not held on that day" };
const heldZh = { CERTAIN: "已持有", POSSIBLE: "可能持有", FALSE: "该日未持有" };

const surestOf = ({ conferrals }: HeldRung): Certainty =>
  allCertainties.find((each) => conferrals.some(({ certainty }) => (certainty ?? "CERTAIN") === each)) ?? "CERTAIN";

const rungEn = (rung: HeldRung): string =>
  `${honourEn(rung.honour)}, received ${listEn(rung.conferrals.map(timeEn))}${surenessEn[surestOf(rung)]}`;
const rungZh = (rung: HeldRung): string =>
  `${honourZh(rung.honour)}，获得时间：${listZh(rung.conferrals.map(timeZh))}${surenessZh[surestOf(rung)]}`;

const axesEn = { REGION: "the regional axis", INDUSTRY: "the axis of industry or system" };
const axesZh = { REGION: "区域序列", INDUSTRY: "产业（系统）序列" };

/** The highest and the next in one sentence. */
export function standingSentence(
  { axis, highest, next, history, complete }: Omit<Standing, "sentence">,
  day: string | null,
): BilingualText {
  const [whereEn, whereZh] = axis === null ? ["no stated axis", "未写明序列"] : [axesEn[axis], axesZh[axis]];
  const [onEn, onZh] = day === null ? ["", ""] : [` on ${day}`, `（${day}）`];
  const [cutEn, cutZh] = complete ? ["", ""] : ["; there is more than was read", "；未全部读取"];
  if (highest.length === 0) {
    const why = day === null ? ["revoked", "均已撤销"] : ["of another certainty on that day", "在该日的确定程度均不在所问之列"];
    const given =
      history.length === 1 ? `the one that was received is ${why[0]}` : `all ${history.length} that were received are ${why[0]}`;
    return {
      en: `Nothing is held on ${whereEn}${onEn}: ${given}${cutEn}.`,
      zh: `${whereZh}${onZh}未持有荣誉：所获 ${history.length} 项${why[1]}${cutZh}。`,
    };
  }
  const nextEn = next.length === 0 ? "nothing recorded is above it" : `next is ${next.map(({ honour }) => honourEn(honour)).join(" or ")}`;
  const nextZh = next.length === 0 ? "其上没有已记录的荣誉" : `上一级为${next.map(({ honour }) => honourZh(honour)).join("或")}`;
  return {
    en: `Highest on ${whereEn}${onEn}: ${highest.map(rungEn).join("; ")}; ${nextEn}${cutEn}.`,
    zh: `${whereZh}${onZh}最高：${highest.map(rungZh).join("；")}；${nextZh}${cutZh}。`,
  };
}

/** What the next honour takes, as far as sources say. */
export function nextSentence(honour: Honour, above: readonly HeldRung[], conferredBy: readonly Conferrer[]): BilingualText {
  const aboveEn = above.map((rung) => `${nameEnOf(rung.honour)} (${heldEn[surestOf(rung)]})`);
  const aboveZh = above.map((rung) => `${nameZhOf(rung.honour)}（${heldZh[surestOf(rung)]}）`);
  const byEn = conferredBy.map(({ organisation, fact }) => `${nameEnOf(organisation)}${fact.implied ? " (only implied)" : ""}`);
  const byZh = conferredBy.map(({ organisation, fact }) => `${nameZhOf(organisation)}${fact.implied ? "（仅为推断）" : ""}`);
  const ruleEn = byEn.length === 0 ? "no source says who confers it by rule" : `by rule it is conferred by ${listEn(byEn)}`;
  const ruleZh = byZh.length === 0 ? "来源未写明依规由谁授予" : `依规由${listZh(byZh)}授予`;
  return {
    en: `${honourEn(honour)} is the next rung above ${listEn(aboveEn)}; ${ruleEn}; no source says what else it takes.`,
    zh: `${honourZh(honour)}是${listZh(aboveZh)}的上一级；${ruleZh}；来源未写明其他条件。`,
  };
}
