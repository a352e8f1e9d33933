import type { Database, DatabaseAddress } from "../../../src/graph/database.js";
import { allEdges } from "../../../src/graph/fragments.js";
import { nounNames } from "../../../src/graph/vocabulary/index.js";
import { loadCountry, type Country } from "../../support/countrywide/index.js";
import { askedOfEdge, askedOfNoun, type Asked } from "./asked.js";
import { askedOfQueries } from "./askedOfQueries.js";
import type { Hits, Measured } from "./hitsFile.js";
import { Profiler } from "./profiler.js";

type Task = (profiler: Profiler) => Promise<Asked[]>;

const tasks: readonly Task[] = [
  ...nounNames.map((noun) => (profiler: Profiler) => askedOfNoun(noun, profiler)),
  ...allEdges.flatMap((edge) => edge.parents.map((parent) => (profiler: Profiler) => askedOfEdge(edge, parent, profiler))),
  (profiler) => askedOfQueries(profiler),
];

export async function measureOne({ statement, rows }: Asked, profiler: Profiler): Promise<Measured & { readonly plan: string }> {
  const { hits, records, plan } = await profiler.profile(statement);
  return { hits, rows: rows(records), plan };
}

/** Stores the country in an empty database and says what every fragment costs there; two statements at once. */
export async function measureCountry(database: Database, address: DatabaseAddress, country: Country, tell: (line: string) => void = () => undefined): Promise<Hits & { plans: ReadonlyMap<string, string> }> {
  let told = 0;
  const size = await loadCountry(database, country, (stored) => {
    if (stored < told + 50_000) return;
    told = stored;
    tell(`${stored} nodes and facts are stored`);
  });
  const profiler = new Profiler(address);
  const fragments: Record<string, Measured> = {};
  const plans = new Map<string, string>();
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const asked of await next(profiler)) {
        const { hits, rows, plan } = await measureOne(asked, profiler);
        fragments[asked.name] = { hits, rows };
        plans.set(asked.name, `${asked.statement.text}\n${plan}`);
      }
      if (waiting.length % 20 === 0) tell(`${waiting.length} of ${tasks.length} nouns and edges are left to measure`);
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await profiler.close();
  }
  return { graph: { ...country, ...size }, fragments, plans };
}
