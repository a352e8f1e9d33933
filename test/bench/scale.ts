import type { Profiler } from "../cypher/hits/profiler.js";
import { settled } from "./check.js";
import { list, oursOfNode, type List, ours } from "./list.js";
import type { Servers } from "./servers.js";
import { median, rounded } from "./statistics.js";

/** What an operation costs of which nothing grows with the country. */
export interface AtScale {
  readonly operation: string;
  /** How often it was asked, of as many nodes or pages, which were chosen for their degrees. */
  readonly asked: number;
  /** Means of one. */
  readonly nodes: number;
  readonly hits: number;
  /** Median. */
  readonly milliseconds: number;
}

interface Operation {
  readonly name: string;
  /** Its texts, one for each node or page that has the degrees. */
  readonly queries: (profiler: Profiler, most: number) => Promise<string[]>;
}

const ids = async (profiler: Profiler, text: string, most: number): Promise<string[]> =>
  (await profiler.rows(`${text} ORDER BY id LIMIT ${most}`)).map(([id]) => id as string);

const names = ["id", "nameZh", "nameEn"];
const patents = (first: number, more: Partial<List> = {}): List => list("patents", first, { fields: ["id"], ...more });

/** A studio with five members, who have fifteen patents together. */
const evenStudio = "MATCH (s:Studio) WHERE COUNT { (s)<-[:MEMBER_OF]-() } = 5 AND COUNT { (s)<-[:MEMBER_OF]-()-[:INVENTED]->() } = 15";

const deepLists = [
  list("members", 10, {
    lists: [patents(10, { lists: [list("inventors", 4, { lists: [list("studios", 10, { lists: [list("hosts", 5)] })] })] })],
  }),
];

/** Where pages of studios begin that have as many members and disciplines as others: after which cursors. */
async function evenPages(profiler: Profiler, most: number): Promise<(string | null)[]> {
  const rows = (await profiler.rows(
    "MATCH (s:Studio) WHERE s.sortName > '' RETURN s.id, COUNT { (s)<-[:MEMBER_OF]-() } AS members, COUNT { (s)-[:STUDIO_PRACTISES]->() } AS disciplines ORDER BY s.sortName",
  )) as [string, number, number][];
  const size = 20;
  const found: (string | null)[] = [];
  for (let start = 0; start + size <= rows.length && found.length < most; start++) {
    const page = rows.slice(start, start + size);
    const sum = (column: 1 | 2): number => page.reduce((total, row) => total + row[column], 0);
    if (sum(1) !== 132 || sum(2) !== 29) continue;
    found.push(start === 0 ? null : (rows[start - 1]?.[0] as string));
    start += size - 1;
  }
  return found;
}

const cursorOf = async (servers: Servers, id: string): Promise<string> => {
  const { data } = await servers.answer(
    "ours",
    JSON.stringify({
      query: `{ studios(first: 1, orderBy: NAME_ASC, filter: { id: { eq: ${JSON.stringify(id)} } }) { edges { cursor } } }`,
    }),
  );
  return (data as { studios: { edges: [{ cursor: string }] } }).studios.edges[0].cursor;
};

const operationsOf = (servers: Servers): Operation[] => [
  {
    name: "studio by its id, with members and patents",
    queries: async (profiler, most) =>
      (await ids(profiler, `${evenStudio} AND COUNT { (s)-[:OWNS]->() } = 4 RETURN s.id AS id`, most)).map((id) =>
        oursOfNode("studio", id, names, [list("members", 10, { lists: [patents(10)] }), patents(10)]),
      ),
  },
  {
    name: "person by its id, with patents, their inventors, and studios",
    queries: async (profiler, most) =>
      (
        await ids(
          profiler,
          "MATCH (p:Person) WHERE COUNT { (p)-[:MEMBER_OF]->() } = 1 AND COUNT { (p)-[:INVENTED]->() } = 3 AND COUNT { (p)-[:INVENTED]->()<-[:INVENTED]-() } = 3 RETURN p.id AS id",
          most,
        )
      ).map((id) => oursOfNode("person", id, names, [patents(10, { lists: [list("inventors", 5)] }), list("studios", 5)])),
  },
  {
    name: "five levels deep from a studio's id",
    queries: async (profiler, most) =>
      (
        await ids(
          profiler,
          `${evenStudio} WITH s, COUNT { (s)<-[:MEMBER_OF]-()-[:INVENTED]->()<-[:INVENTED]-() } AS others WHERE others IN [21, 22, 23] ` +
            "WITH s, COUNT { (s)<-[:MEMBER_OF]-()-[:INVENTED]->()<-[:INVENTED]-()-[:MEMBER_OF]->() } AS studios WHERE studios >= 22 AND studios <= 26 RETURN s.id AS id",
          most,
        )
      ).map((id) => oursOfNode("studio", id, names, deepLists)),
  },
  {
    name: "a page of studios by name, with members, disciplines and hosts",
    queries: async (profiler, most) => {
      const after = await Promise.all(
        (await evenPages(profiler, most)).map(async (id) => (id === null ? undefined : cursorOf(servers, id))),
      );
      return after.map((cursor) =>
        ours([
          list("studios", 20, {
            byName: true,
            ...(cursor === undefined ? {} : { after: { ours: cursor, peer: "" } }),
            lists: [list("members", 10), list("disciplines", 5), list("hosts", 5)],
          }),
        ]),
      );
    },
  },
];

const passes = 10;

async function measureOne(servers: Servers, profiler: Profiler, { name, queries }: Operation, most: number): Promise<AtScale> {
  const bodies = (await queries(profiler, most)).map((query) => JSON.stringify({ query }));
  const [times, hits, nodes] = [[] as number[], [] as number[], [] as number[]];
  for (const body of bodies) {
    const { ours: answer, statements } = await settled(servers, body);
    if (answer.text === null) throw new Error(`Our server does not answer ${body}: ${answer.why}`);
    nodes.push(answer.text.split('"id":').length - 1);
    const profiled = await Promise.all(statements.map((statement) => profiler.profile(statement)));
    hits.push(profiled.reduce((total, one) => total + one.hits, 0));
  }
  for (let pass = 0; pass < passes; pass++) {
    for (const body of bodies) {
      const before = performance.now();
      await servers.post("ours", body);
      if (pass > 0) times.push(performance.now() - before);
    }
  }
  const mean = (values: readonly number[]): number =>
    values.length === 0 ? 0 : rounded(values.reduce((total, value) => total + value, 0) / values.length);
  return {
    operation: name,
    asked: bodies.length,
    nodes: mean(nodes),
    hits: mean(hits),
    milliseconds: bodies.length === 0 ? 0 : rounded(median(times)),
  };
}

/** What operations cost that begin at an id or a page, for nodes with the same degrees at every size of the country. */
export async function measureScale(servers: Servers, profiler: Profiler, most: number): Promise<AtScale[]> {
  const found: AtScale[] = [];
  for (const operation of operationsOf(servers)) found.push(await measureOne(servers, profiler, operation, most));
  return found;
}
