import { Profiler } from "../cypher/hits/profiler.js";
import { Database, type DatabaseAddress } from "../../src/neo4j/database.js";
import { measureAgainstList, type AgainstList } from "./againstList.js";
import { know, type Known } from "./knownAnswers.js";
import { measureLargest, type LargestAnswer } from "./largest.js";
import { measure, type Effort } from "./measure.js";
import { profilePages, type PagesCost } from "./proofs.js";
import { questions } from "./questions.js";
import type { Measured } from "./results.js";
import { measureScale, type AtScale } from "./scale.js";
import { Servers } from "./servers.js";
import { measureUnseen, unseenName, type UnseenEffort } from "./unseen.js";

/** How much is measured. */
export interface BenchOptions extends Effort {
  readonly unseen: UnseenEffort;
  /** Nodes of the same degrees that each operation is asked of. */
  readonly scaleNodes: number;
  /** Requests for each of the largest answers. */
  readonly largestRequests: number;
  /** A part of the names of what is measured; all where it is not given. */
  readonly only?: string | undefined;
  /** Makes the graph while the servers start, where it is not there yet. */
  readonly prepare?: () => Promise<void>;
  /** Ends the servers before it is done. */
  readonly signal?: AbortSignal | undefined;
  readonly say?: (line: string) => void;
}

/** All that was measured on one graph. */
export interface Benched {
  readonly measured: readonly Measured[];
  readonly pages: readonly PagesCost[];
  readonly scale: readonly AtScale[];
  readonly largest: readonly LargestAnswer[];
  readonly againstList: readonly AgainstList[];
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
  /** Peak resident megabytes of the servers over the whole run. */
  readonly peakMegabytes: { readonly ours: number; readonly peer: number };
  readonly known: Pick<Known, "discipline"> & { readonly people: number; readonly studiosOfDiscipline: number };
}

/** The names of what is measured beside the questions. */
const sections = {
  pages: "pages by PROFILE",
  scale: "operations of which nothing grows",
  largest: "largest answers",
  againstList: "recommendations and connections",
} as const;

const shown = ({ question, ours, peer, ratio, low, high, notes }: Measured): string =>
  `${question}: ours ${ours} ms, the peer ${peer === null ? "none" : `${peer} ms`}${ratio === null ? "" : `, ${ratio} times (${low} to ${high})`}${notes.length === 0 ? "" : `; ${notes.slice(0, 5).join("; ")}`}`;

/** Measures our server beside the peer on a Neo4j that holds a synthetic country. */
export async function bench(address: DatabaseAddress, options: BenchOptions): Promise<Benched> {
  const { only, say = () => undefined, prepare = () => Promise.resolve(), signal } = options;
  const wants = (name: string): boolean => only === undefined || name.toLowerCase().includes(only.toLowerCase());
  const database = new Database(address);
  const profiler = new Profiler(address);
  try {
    const preparing = prepare();
    // It is awaited below, unless the servers do not start.
    preparing.catch(() => undefined);
    const servers = await Servers.start(address);
    const stop = (): void => servers.stop();
    signal?.addEventListener("abort", stop, { once: true });
    try {
      await preparing;
      const known = await know(database, servers);
      const measured: Measured[] = [];
      const add = (one: Measured): void => {
        measured.push(one);
        say(shown(one));
      };
      const failures: string[] = [];
      /** What fails is told at the end: a country takes too long to load for one question to end it all. */
      const attempt = async <T>(name: string, otherwise: T, work: () => Promise<T>): Promise<T> => {
        if (!wants(name)) return otherwise;
        try {
          return await work();
        } catch (error) {
          if (signal?.aborted === true) throw error;
          failures.push(`${name}: ${(error as Error).message.slice(0, 400)}`);
          say(`${name} failed: ${(error as Error).message}`);
          return otherwise;
        }
      };
      // First, so that nothing of it has been planned for the questions.
      await attempt(unseenName, undefined, async () => add(await measureUnseen(servers, options.unseen)));
      for (const question of questions(known))
        await attempt(question.name, undefined, async () => add(await measure(servers, question, options)));
      const pages = await attempt(sections.pages, [], () => profilePages(servers, profiler, known));
      for (const { list, ratio, pages: each } of pages)
        say(`${list}: ${each.map(({ page, hits }) => `${page} ${hits} hits`).join(", ")}; ratio ${ratio}`);
      const scale = await attempt(sections.scale, [], () => measureScale(servers, profiler, options.scaleNodes));
      for (const { operation, asked, hits, milliseconds } of scale) say(`${operation}: ${hits} hits, ${milliseconds} ms (of ${asked})`);
      const largest = await attempt(sections.largest, [], () => measureLargest(servers, known, options.largestRequests));
      for (const { operation, bytes, loopDelay } of largest)
        say(`${operation}: ${bytes} bytes, event loop p99 ${loopDelay.p99} ms, of arrivals ${loopDelay.arrivalP99} ms`);
      const againstList = await attempt(sections.againstList, [], () =>
        measureAgainstList(servers, profiler, known.discipline, options.scaleNodes, options.runs),
      );
      for (const { question, milliseconds, list, ratio, low, high, mostHits } of againstList)
        say(`${question}: ${milliseconds} ms, a page of studios ${list} ms, ${ratio} times (${low} to ${high}), at most ${mostHits} hits`);
      const peakMegabytes = { ours: (await servers.state("ours")).peakMegabytes, peer: (await servers.state("peer")).peakMegabytes };
      return {
        measured,
        pages,
        scale,
        largest,
        againstList,
        failures,
        peakMegabytes,
        known: { discipline: known.discipline, people: known.people.total, studiosOfDiscipline: known.studios.total },
      };
    } finally {
      signal?.removeEventListener("abort", stop);
      stop();
    }
  } finally {
    await Promise.allSettled([database.close(), profiler.close()]);
  }
}
