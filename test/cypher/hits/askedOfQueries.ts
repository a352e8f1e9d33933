import { allQueries } from "../../../src/fragments/fragments.js";
import type { QueryFragment } from "../../../src/fragments/header.js";
import { locatorQuery } from "../../../src/store/locatorQuery.js";
import type { Asked, Parent } from "./asked.js";
import type { Profiler } from "./profiler.js";

type Params = Record<string, unknown>;

const writes = /\b(CREATE|MERGE|SET|REMOVE|DELETE)\b/;

/** What reads but is never asked of a graph of ours. */
const leftOut = ["labelsPresent"];

const ofSource = (source: string, locator?: string): Params => ({
  search: locatorQuery([source], locator),
  alone: false,
  includeImplied: true,
  source,
  after: "",
  size: 21n,
});

const stepsOf = (ids: readonly string[]): Params => ({
  ids,
  only: null,
  ends: [],
  reference: [],
  includeImplied: true,
  dated: true,
  hub: 200n,
});

const deedsOf = (studio: string): Params => ({ ids: [studio], most: 10n, whole: true });

/** What the graph has that statements are asked of. */
interface There {
  /** Sources. */
  readonly sources: Readonly<Record<Parent, string>>;
  /** A studio of a middling degree, with the handles of its relationships, and a discipline that is a hub. */
  readonly nodes: Readonly<Record<Parent, string>>;
  readonly handles: readonly string[];
  /** The studio with most patents. */
  readonly richest: string;
}

/** What each complete statement that reads is asked, by what stands behind its name. */
const given: Readonly<Record<string, (there: There) => Readonly<Record<string, Params>>>> = {
  graphState: () => ({ "": {} }),
  appliedMigrations: () => ({ "": {} }),
  countFactsOfSource: ({ sources: { typical, hub } }) => ({
    ", typical": ofSource(typical),
    ", hub": ofSource(hub),
    ", hub, one sentence": ofSource(hub, "p7s1"),
  }),
  factsOfSource: ({ sources: { typical, hub } }) => ({
    ", typical": ofSource(typical),
    ", hub": ofSource(hub),
    ", hub, one sentence": ofSource(hub, "p7s1"),
  }),
  stepsOfNodes: ({ nodes: { typical, hub } }) => ({
    ", typical": stepsOf([typical]),
    ", hub": stepsOf([hub]),
    ", beside a hub": { ...stepsOf([typical]), only: [hub] },
  }),
  sourcesOfReference: ({ sources: { typical, hub } }) => ({ "": { ids: [typical, hub] } }),
  deedsOfStudios: ({ nodes: { typical }, richest }) => ({ ", typical": deedsOf(typical), ", hub": deedsOf(richest) }),
  factsOfSteps: ({ handles }) => ({ "": { handles } }),
};

const byDegree = (noun: string, pattern: string): string =>
  `MATCH (node:${noun}) WITH node.id AS id, COUNT { ${pattern} } AS degree WHERE degree > 0 WITH id, degree ORDER BY degree, id WITH collect(id) AS ids RETURN ids[size(ids) / 2], ids[-1]`;

/** @throws Error where a statement reads and nobody said what it is asked */
export async function askedOfQueries(profiler: Profiler, queries: readonly QueryFragment[] = allQueries): Promise<Asked[]> {
  const [[typical, hub]] = (await profiler.rows(byDegree("Source", "(node)<-[:STATED_IN]-()"))) as [[string, string]];
  const [[studio]] = (await profiler.rows(byDegree("Studio", "(node)--()"))) as [[string, string]];
  const [[, discipline]] = (await profiler.rows(byDegree("Discipline", "(node)--()"))) as [[string, string]];
  const [[, richest]] = (await profiler.rows(byDegree("Studio", "(node)-[:OWNS]->()"))) as [[string, string]];
  const handles = await profiler.rows(`MATCH (:Studio {id: '${studio}'})-[fact]-() RETURN elementId(fact)`);
  const there: There = {
    sources: { typical, hub },
    nodes: { typical: studio, hub: discipline },
    handles: handles.map(([handle]) => handle as string),
    richest,
  };
  return queries
    .filter(({ name, text }) => !writes.test(text) && !leftOut.includes(name))
    .flatMap(({ name, text, params }) => {
      const asked = given[name]?.(there);
      if (asked === undefined) throw new Error(`${name} reads: test/cypher/hits/askedOfQueries.ts wants its parameters.`);
      return Object.entries(asked).map(([behind, values]) => ({
        name: `@query ${name}${behind}`,
        statement: { name, text, params: Object.fromEntries(params.map((param) => [param.name, values[param.name]])) },
        rows: (records: readonly (readonly unknown[])[]) =>
          records.length === 1 && typeof records[0]?.[0] === "number" ? records[0][0] : records.length,
      }));
    });
}
