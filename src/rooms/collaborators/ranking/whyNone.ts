import { nameOf } from "../../../vocabulary/nameOf.js";
import { listed } from "../../../vocabulary/bilingual.js";
import type { BilingualText } from "../../../vocabulary/index.js";
import type { Exclusion, ExclusionKind } from "./exclusions.js";
import type { Seeker } from "./seeker.js";

/** What became of the studios that were found. */
interface Outcome {
  readonly found: number;
  /** Those that match the filter. */
  readonly allowed: number;
  readonly exclusions: readonly Exclusion[];
  /** Those that were scored and have no ground. */
  readonly ungrounded: number;
}

const excluded: Readonly<Record<ExclusionKind, BilingualText>> = {
  SELF: { zh: "查询方自己", en: "the one who asks" },
  SAME_ENTERPRISE: { zh: "同一企业", en: "of the same enterprise" },
  SAME_ALLIANCE: { zh: "同一联盟", en: "of the same alliance" },
  PARTNER: { zh: "已经结对", en: "paired already" },
  FILTER: { zh: "不符合条件", en: "left out by the filter" },
};

/** What no source states of the seeker, without which there is no recommendation. */
function missing(seeker: Seeker): BilingualText[] {
  return [
    ...(seeker.practices.length === 0 ? [{ zh: "专业", en: "a discipline" }] : []),
    ...(seeker.memberships.length === 0 ? [{ zh: "所属联盟", en: "an alliance" }] : []),
    ...(seeker.bridges.size === 0 ? [{ zh: "与其他工作室的联系", en: "anything that it shares with another studio" }] : []),
  ];
}

/** Why nobody is recommended. */
export function whyNone(seeker: Seeker, { found, allowed, exclusions, ungrounded }: Outcome): BilingualText {
  const name = nameOf(seeker.node);
  if (found === 0) {
    if (seeker.practices.length + seeker.bridges.size > 0)
      return {
        zh: `与“${name.zh}”专业相近、需求互补或有联系的工作室，图中没有`,
        en: `The graph holds no studio near to ${name.en} by discipline, need or contact`,
      };
    const what = listed(missing(seeker));
    return {
      zh: `没有来源说明“${name.zh}”的${what.zh}，因此无从推荐`,
      en: `No source states of ${name.en} ${what.en.replace(/ and (?=[^,]*$)/, " or ")}: there is nothing to go by`,
    };
  }
  if (allowed === 0)
    return {
      zh: `filter 条件排除了找到的全部工作室（${found} 个）`,
      en: `The filter keeps none of the studios that were found (${found})`,
    };
  if (ungrounded > 0)
    return {
      zh: `找到的工作室（${allowed} 个）均无支持合作的理由`,
      en: `Nothing that is weighed speaks for any of the studios that were found (${allowed})`,
    };
  const kinds = listed([...new Set(exclusions.map(({ kind }) => kind))].map((kind) => excluded[kind]));
  return {
    zh: `找到的工作室（${allowed} 个）均被排除：${kinds.zh}`,
    en: `Every studio that was found (${allowed}) is left out: ${kinds.en}`,
  };
}
