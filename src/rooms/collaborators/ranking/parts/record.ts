import { listed } from "../../../../vocabulary/bilingual.js";
import type { BilingualText } from "../../../../vocabulary/index.js";
import type { Deed, DeedNoun } from "../deeds.js";
import { firmness } from "../practices.js";
import { nothing, withDoubt, type Judge } from "./part.js";

const worth: Readonly<Record<DeedNoun, number>> = { Achievement: 1, Patent: 0.5, Conferral: 1 };

/** After so many years it counts half. */
const halfLife = 5;
/** From so much on, more of it changes nothing: fame does not decide. */
const enough = 20;
const ofUnknownDate = 0.5;
const yearInMilliseconds = 365.25 * 86_400_000;
const mostShown = 10;

const recency = (on: string | null, day: string): number =>
  on === null ? ofUnknownDate : 0.5 ** (Math.max(0, Date.parse(day) - Date.parse(on)) / yearInMilliseconds / halfLife);

const counted = (deeds: readonly Deed[], noun: DeedNoun): number => deeds.filter((deed) => deed.noun === noun).length;

function saying(deeds: readonly Deed[]): BilingualText {
  const all = [
    { count: counted(deeds, "Achievement"), zh: "项已应用成果", one: "result put to use", en: "results put to use" },
    { count: counted(deeds, "Patent"), zh: "项专利", one: "patent", en: "patents" },
    { count: counted(deeds, "Conferral"), zh: "项荣誉", one: "honour", en: "honours" },
  ].filter(({ count }) => count > 0);
  const names = listed(all.map(({ count, zh, one, en }) => ({ zh: `${count} ${zh}`, en: `${count} ${count === 1 ? one : en}` })));
  return { zh: `记录有 ${names.zh}`, en: `On record: ${names.en}` };
}

/** Results put to use, patents and honours; recent ones count more, and beyond a measure nothing does. */
export const record: Judge = (_, { deeds }, { day }) => {
  const weighed = deeds
    .map((deed) => ({ deed, worth: worth[deed.noun] * recency(deed.on, day) * firmness([deed]) }))
    .sort((one, other) => other.worth - one.worth || (one.deed.fact.id < other.deed.fact.id ? -1 : 1));
  if (weighed.length === 0) return nothing;
  const total = weighed.reduce((sum, each) => sum + each.worth, 0);
  const shown = weighed.slice(0, mostShown).map(({ deed }) => deed);
  const value = Math.min(1, Math.log1p(total) / Math.log1p(enough));
  return { value, evidence: [{ value, clause: withDoubt(saying(deeds), deeds), nodes: shown, facts: shown }] };
};
