import type { Database, DatabaseAddress } from "../../../src/neo4j/database.js";
import { nounNames } from "../../../src/vocabulary/index.js";
import { loadCountry, type Country } from "../../support/countrywide/index.js";
import { askedOfEdge, askedOfNoun, type Asked } from "./asked.js";
import { askedOfQueries } from "./askedOfQueries.js";
import type { Hits, Measured } from "./hitsFile.js";
import { allEdges } from "../../../src/fragments/fragments.js";
import type { Plan } from "../support/plan.js";
import { Profiler, type Profiled } from "./profiler.js";

type Task = (profiler: Profiler) => Promise<Asked[]>;

const allTasks = (): Task[] => [
  ...nounNames.map((noun) => (profiler: Profiler) => askedOfNoun(noun, profiler)),
  ...allEdges.flatMap((edge) => edge.parents.map((parent) => (profiler: Profiler) => askedOfEdge(edge, parent, profiler))),
  (profiler) => askedOfQueries(profiler),
];

export async function measureOne({ statement, rows }: Asked, profiler: Profiler): Promise<Measured & Pick<Profiled, "plan" | "shown">> {
  const { hits, records, plan, shown } = await profiler.profile(statement);
  return { hits, rows: rows(records), plan, shown };
}

export interface Measurement extends Hits {
  /** By the texts of the statements. */
  readonly plans: ReadonlyMap<string, Plan>;
  /** Each statement with its plan, by its name. */
  readonly shown: ReadonlyMap<string, string>;
}

/** Stores the country in an empty database and says what every fragment costs there; two statements at once. */
export async function measureCountry(
  database: Database,
  address: DatabaseAddress,
  country: Country,
  tell: (line: string) => void = () => undefined,
): Promise<Measurement> {
  const tasks = allTasks();
  let told = 0;
  const size = await loadCountry(database, country, (stored) => {
    if (stored < told + 50_000) return;
    told = stored;
    tell(`${stored} nodes and facts are stored`);
  });
  const profiler = new Profiler(address);
  const fragments: Record<string, Measured> = {};
  const plans = new Map<string, Plan>();
  const allShown = new Map<string, string>();
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      for (const asked of await next(profiler)) {
        const { hits, rows, plan, shown } = await measureOne(asked, profiler);
        fragments[asked.name] = { hits, rows };
        plans.set(asked.statement.text, plan);
        allShown.set(asked.name, `${asked.statement.text}\n${shown}`);
      }
      if (waiting.length % 20 === 0) tell(`${waiting.length} of ${tasks.length} nouns and edges are left to measure`);
    }
  };
  try {
    await Promise.all([work(), work()]);
  } finally {
    await profiler.close();
  }
  return { graph: { ...country, ...size }, fragments, plans, shown: allShown };
}
