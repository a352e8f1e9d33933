import { isDeepStrictEqual } from "node:util";
import { difference } from "../check.js";
import { median, resampledMedian, type Interval } from "../statistics.js";
import { sides, type BothServers, type Side } from "./bothServers.js";
import type { PairedQuestion } from "./questions.js";

/** How long pairs are asked. */
export interface PairedEffort {
  /** The interval is settled where it is no wider. */
  readonly width: number;
  readonly fewestPairs: number;
  readonly mostPairs: number;
  readonly mostMilliseconds: number;
  /** Rounds before the first pair, and how long at most. */
  readonly warmingRounds: number;
  readonly warmingMilliseconds: number;
}

export const usualEffort: PairedEffort = {
  width: 0.1,
  fewestPairs: 40,
  mostPairs: 4_000,
  mostMilliseconds: 180_000,
  warmingRounds: 60,
  warmingMilliseconds: 4_000,
};

/** The median of our time by the other's within a pair; an interval that is `settled` is narrow enough. */
export interface Paired extends Interval {
  readonly question: string;
  /** Medians. */
  readonly milliseconds: Readonly<Record<Side, number>>;
  readonly pairs: number;
  readonly settled: boolean;
  readonly same: boolean;
  readonly notes: readonly string[];
}

const growth = 1.5;

/** Asks both servers a question in turns, AB and BA, until the median of the ratios is known well enough. */
export async function measurePaired(servers: BothServers, question: PairedQuestion, effort: PairedEffort): Promise<Paired> {
  const { bodies } = question;
  await warm(servers, question, effort);
  const notes = [...question.notes];
  const expected = await Promise.all(
    bodies.map(async (body) => ({ ours: await servers.post("ours", body.ours), other: await servers.post("other", body.other) })),
  );
  const differences = await differencesOf(servers, question);
  notes.push(...differences.slice(0, 3));

  const times: Record<Side, number[]> = { ours: [], other: [] };
  const ratios: number[] = [];
  let wrong = 0;
  let found: Interval = { ratio: NaN, low: -Infinity, high: Infinity };
  const isSettled = (): boolean => found.high - found.low <= effort.width;
  const begun = performance.now();
  const mayGoOn = (): boolean => ratios.length < effort.mostPairs && performance.now() - begun < effort.mostMilliseconds;
  for (let next = effort.fewestPairs; ; next = Math.min(effort.mostPairs, Math.ceil(next * growth))) {
    while (ratios.length < next && (ratios.length < 2 || mayGoOn())) {
      // Each body is asked in both orders before the next one.
      const place = Math.floor(ratios.length / 2) % bodies.length;
      const order: readonly Side[] = ratios.length % 2 === 0 ? sides : [...sides].reverse();
      for (const side of order) {
        const before = performance.now();
        const answer = await servers.post(side, (bodies[place] as PairedQuestion["bodies"][number])[side]);
        times[side].push(performance.now() - before);
        if (answer !== expected[place]?.[side]) wrong++;
      }
      ratios.push((times.ours.at(-1) as number) / (times.other.at(-1) as number));
    }
    found = resampledMedian(ratios);
    if (isSettled() || !mayGoOn()) break;
  }
  if (wrong > 0) notes.push(`${wrong} answers were other ones than before`);
  return {
    question: question.name,
    ...found,
    milliseconds: { ours: median(times.ours), other: median(times.other) },
    pairs: ratios.length,
    settled: isSettled(),
    same: differences.length === 0 && wrong === 0,
    notes,
  };
}

/** Until both have planned the question, and their code is compiled. */
async function warm(servers: BothServers, { bodies }: PairedQuestion, { warmingRounds, warmingMilliseconds }: PairedEffort): Promise<void> {
  const ask = async (body: PairedQuestion["bodies"][number]): Promise<void> => {
    for (const side of sides) await servers.post(side, body[side]);
  };
  // What is planned after the first answer may have more to be planned after it.
  for (let times = 0; times < 2; times++) {
    for (const body of bodies) await ask(body);
    await servers.planned();
  }
  const begun = performance.now();
  for (let round = 0; round < warmingRounds && performance.now() - begun < warmingMilliseconds; round++)
    await ask(bodies[round % bodies.length] as PairedQuestion["bodies"][number]);
  await servers.planned();
}

/** Where the two answer differently what both have words for. */
async function differencesOf(servers: BothServers, { bodies }: PairedQuestion): Promise<string[]> {
  const found: string[] = [];
  for (const { common } of bodies) {
    const [ours, other] = [await servers.answer("ours", common), await servers.answer("other", common)];
    for (const [side, { errors }] of [
      ["ours", ours],
      ["the other", other],
    ] as const)
      if (errors !== undefined) found.push(`${side} fails: ${JSON.stringify(errors).slice(0, 160)}`);
    if (!isDeepStrictEqual(ours.data, other.data))
      found.push(`the answers differ at ${difference(ours.data, other.data).replace("the peer's", "the other's")}`);
  }
  return found;
}
