import { allQueries } from "../../../src/graph/fragments.js";
import type { QueryFragment } from "../../../src/graph/header.js";
import { placesOf } from "../../../src/graph/sourceFacts.js";
import type { Asked, Parent } from "./asked.js";
import type { Profiler } from "./profiler.js";

type Params = Record<string, unknown>;

const writes = /\b(CREATE|MERGE|SET|REMOVE|DELETE)\b/;

/** What reads but is never asked of a graph of ours. */
const leftOut = ["labelsPresent"];

const ofSource = (source: string, locator?: string): Params => ({ search: placesOf([source], locator), alone: false, includeImplied: true, source, after: "", size: 21n });

/** What each complete statement that reads is asked, by what stands behind its name. */
const given: Readonly<Record<string, (sources: Readonly<Record<Parent, string>>) => Readonly<Record<string, Params>>>> = {
  graphState: () => ({ "": {} }),
  appliedMigrations: () => ({ "": {} }),
  countFactsOfSource: ({ typical, hub }) => ({ ", typical": ofSource(typical), ", hub": ofSource(hub), ", hub, one sentence": ofSource(hub, "p7s1") }),
  factsOfSource: ({ typical, hub }) => ({ ", typical": ofSource(typical), ", hub": ofSource(hub), ", hub, one sentence": ofSource(hub, "p7s1") }),
};

/** @throws Error where a statement reads and nobody said what it is asked */
export async function askedOfQueries(profiler: Profiler, queries: readonly QueryFragment[] = allQueries): Promise<Asked[]> {
  const [[typical, hub]] = (await profiler.rows(
    "MATCH (source:Source) WITH source.id AS id, COUNT { (source)<-[:STATED_IN]-() } AS degree WHERE degree > 0 WITH id, degree ORDER BY degree, id WITH collect(id) AS ids RETURN ids[size(ids) / 2], ids[-1]",
  )) as [[string, string]];
  return queries
    .filter(({ name, text }) => !writes.test(text) && !leftOut.includes(name))
    .flatMap(({ name, text, params }) => {
      const asked = given[name]?.({ typical, hub });
      if (asked === undefined) throw new Error(`${name} reads: test/cypher/hits/askedOfQueries.ts wants its parameters.`);
      return Object.entries(asked).map(([behind, values]) => ({
        name: `@query ${name}${behind}`,
        statement: { name, text, params: Object.fromEntries(params.map((param) => [param.name, values[param.name]])) },
        rows: (records: readonly (readonly unknown[])[]) => (records.length === 1 && typeof records[0]?.[0] === "number" ? records[0][0] : records.length),
      }));
    });
}
