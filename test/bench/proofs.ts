import { operatorsOf } from "../cypher/support/plan.js";
import type { Profiler } from "../cypher/hits/profiler.js";
import { settled } from "./check.js";
import type { Known } from "./knownAnswers.js";
import { bodiesOf, type List } from "./list.js";
import { peoplePages, studioPages } from "./pages.js";
import type { Servers } from "./servers.js";

/** What a page costs the database. */
interface PageCost {
  readonly page: string;
  readonly hits: number;
  readonly rows: number;
  /** The operators that run, the last first. */
  readonly operators: readonly string[];
  /** Those among them that put rows in order. */
  readonly sorting: readonly string[];
}

/** Pages of one list. */
export interface PagesCost {
  readonly list: string;
  readonly pages: readonly PageCost[];
  /** The hits of the costliest by those of the cheapest. */
  readonly ratio: number;
}

const sorts = /^(Partial)?(Sort|Top)/;

async function costOf(servers: Servers, profiler: Profiler, page: string, roots: readonly List[]): Promise<PageCost> {
  const { statements } = await settled(servers, bodiesOf(roots).ours);
  const profiled = await Promise.all(statements.map((statement) => profiler.profile(statement)));
  const operators = profiled.flatMap(({ plan }) => operatorsOf(plan).map(({ operator }) => operator));
  const rowsOf = (records: readonly (readonly unknown[])[]): number => {
    const [, , answers] = records[0] ?? [];
    return Array.isArray(answers) ? (answers[0] as unknown[]).length : records.length;
  };
  return {
    page,
    hits: profiled.reduce((total, { hits }) => total + hits, 0),
    rows: profiled.reduce((total, { records }) => total + rowsOf(records), 0),
    operators,
    sorting: operators.filter((name) => sorts.test(name)),
  };
}

/** The first, the thousandth and the last page of what is long, by PROFILE of the statements that our server sends. */
export async function profilePages(servers: Servers, profiler: Profiler, known: Known): Promise<PagesCost[]> {
  const lists = { "all people, by name": peoplePages(known), "the largest discipline's studios": studioPages(known) };
  const found: PagesCost[] = [];
  for (const [name, asked] of Object.entries(lists)) {
    const pages: PageCost[] = [];
    for (const { name: page, roots } of asked) pages.push(await costOf(servers, profiler, page, roots));
    const hits = pages.map((page) => page.hits);
    found.push({ list: name, pages, ratio: Math.round((Math.max(...hits) / Math.max(1, Math.min(...hits))) * 1_000) / 1_000 });
  }
  return found;
}
