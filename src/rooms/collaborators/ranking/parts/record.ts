import { listed } from "../../../../vocabulary/bilingual.js";
import type { BilingualText } from "../../../../vocabulary/index.js";
import type { Deed, DeedNoun } from "../deeds.js";
import { certaintyWeight } from "../practices.js";
import { emptyPart, markImplied, type Scorer } from "./part.js";

const baseValues: Readonly<Record<DeedNoun, number>> = { Achievement: 1, Patent: 0.5, Conferral: 1 };

/** Its value halves in so many years. */
const halfLife = 5;
/** The sum from which the value is 1: fame does not decide. */
const cap = 20;
const undatedRecency = 0.5;
const yearInMilliseconds = 365.25 * 86_400_000;
const maxShown = 10;

const recency = (on: string | null, day: string): number =>
  on === null ? undatedRecency : 0.5 ** (Math.max(0, Date.parse(day) - Date.parse(on)) / yearInMilliseconds / halfLife);

const counted = (deeds: readonly Deed[], noun: DeedNoun): number => deeds.filter((deed) => deed.noun === noun).length;

function clauseOf(deeds: readonly Deed[]): BilingualText {
  const all = [
    { count: counted(deeds, "Achievement"), zh: "项已应用成果", one: "result put to use", en: "results put to use" },
    { count: counted(deeds, "Patent"), zh: "项专利", one: "patent", en: "patents" },
    { count: counted(deeds, "Conferral"), zh: "项荣誉", one: "honour", en: "honours" },
  ].filter(({ count }) => count > 0);
  const names = listed(all.map(({ count, zh, one, en }) => ({ zh: `${count} ${zh}`, en: `${count} ${count === 1 ? one : en}` })));
  return { zh: `记录有 ${names.zh}`, en: `On record: ${names.en}` };
}

/** Results put to use, patents and honours; recent ones count more, up to a cap. */
export const record: Scorer = (_, { deeds }, { day }) => {
  const weighted = deeds
    .map((deed) => ({ deed, worth: baseValues[deed.noun] * recency(deed.on, day) * certaintyWeight([deed]) }))
    .sort((one, other) => other.worth - one.worth || (one.deed.fact.id < other.deed.fact.id ? -1 : 1));
  if (weighted.length === 0) return emptyPart;
  const total = weighted.reduce((sum, each) => sum + each.worth, 0);
  const shown = weighted.slice(0, maxShown).map(({ deed }) => deed);
  const value = Math.min(1, Math.log1p(total) / Math.log1p(cap));
  return { value, evidence: [{ value, clause: markImplied(clauseOf(deeds), deeds), nodes: shown, facts: shown }] };
};
