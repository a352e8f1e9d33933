import type { Question } from "./questions.js";
import { serverNames, type ServerName, type Servers } from "./servers.js";
import { interval, median, quantile, type Interval } from "./statistics.js";

export interface Measured extends Interval {
  readonly question: string;
  /** Medians, in the unit. */
  readonly ours: number;
  readonly peer: number;
  readonly direct: number;
  readonly driver: number;
  readonly unit: "ms";
  readonly p95: Readonly<Record<ServerName, number>>;
  readonly bytes: number;
  readonly statements: number;
  /** Requests a second with 16 connections. */
  readonly throughput: Interval & { readonly ours: number; readonly peer: number };
}

const connections = 16;
const busyMilliseconds = 1_500;
const mostWarming = 60;

type Bodies = Readonly<Record<"ours" | "peer", string>>;

async function rate(servers: Servers, name: ServerName, body: string): Promise<number> {
  let done = 0;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() - begun < busyMilliseconds) {
        await servers.post(name, body);
        done++;
      }
    }),
  );
  return (done * 1_000) / (performance.now() - begun);
}

/** Asks all servers the same question in turns, several times over. */
export async function measure(servers: Servers, question: Question, bodies: Bodies, { runs, requests }: { readonly runs: number; readonly requests: number }): Promise<Measured> {
  const bodyOf = (name: ServerName): string => (name === "peer" ? bodies.peer : bodies.ours);
  for (let warming = 0; warming < mostWarming; warming++) for (const name of ["ours", "peer"] as const) await servers.post(name, bodyOf(name));
  await servers.state("ours");
  const bytes = Buffer.byteLength(await servers.post("ours", bodies.ours));
  const { last, statements } = await servers.state("ours");
  if (last === null) throw new Error(`${question.name}: our server asked nothing of the database.`);
  for (const name of ["direct", "driver"] as const) await servers.tell(name, { question: { list: question.list, statement: last, driver: question.driver } });
  for (let warming = 0; warming < mostWarming; warming++) for (const name of ["direct", "driver"] as const) await servers.post(name, bodyOf(name));

  const all = Object.fromEntries(serverNames.map((name) => [name, [] as number[]])) as Record<ServerName, number[]>;
  const ratios: number[] = [];
  const rates: Record<"ours" | "peer", number[]> = { ours: [], peer: [] };
  for (let run = 0; run < runs; run++) {
    const times = Object.fromEntries(serverNames.map((name) => [name, [] as number[]])) as Record<ServerName, number[]>;
    for (let request = 0; request < requests; request++) {
      for (const name of serverNames) {
        const before = performance.now();
        await servers.post(name, bodyOf(name));
        times[name].push(performance.now() - before);
      }
    }
    for (const name of serverNames) all[name].push(...times[name]);
    ratios.push(median(times.peer) / median(times.ours));
    for (const name of ["ours", "peer"] as const) rates[name].push(await rate(servers, name, bodyOf(name)));
  }
  const rounded = (value: number): number => Math.round(value * 100) / 100;
  const ofAll = (what: (times: readonly number[]) => number) => Object.fromEntries(serverNames.map((name) => [name, rounded(what(all[name]))])) as Record<ServerName, number>;
  return {
    question: question.name,
    ...ofAll(median),
    unit: "ms",
    ...interval(ratios),
    p95: ofAll((times) => quantile(times, 0.95)),
    bytes,
    statements,
    throughput: { ours: median(rates.ours), peer: median(rates.peer), ...interval(rates.ours.map((each, index) => each / (rates.peer[index] as number))) },
  };
}
