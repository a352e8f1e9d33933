import type { Profiler } from "../cypher/hits/profiler.js";
import { settled } from "./check.js";
import type { Servers } from "./servers.js";
import { interval, median, rounded, type Interval } from "./statistics.js";

/** What a question costs that walks the graph, by that of a page of studios, asked in turns with it. */
export interface AgainstList extends Interval {
  readonly question: string;
  /** Of how many seekers or pairs. */
  readonly asked: number;
  /** Medians. */
  readonly milliseconds: number;
  readonly list: number;
  /** Database hits of one, by PROFILE of its statements: the median and the most. */
  readonly hits: number;
  readonly mostHits: number;
  readonly statements: number;
}

const page = JSON.stringify({ query: "{ studios(first: 20) { nodes { id nameZh nameEn } } }" });

const reasons =
  "reasons { kind weight value contribution sentence { en zh } evidence(first: 3) { value facts { certainty fact { id } } } }";
const collaborators = (id: string): string =>
  JSON.stringify({
    query: `query($for: ID!) { collaborators(for: $for) { considered collaborators { score studio { id nameZh nameEn } ${reasons} } } }`,
    variables: { for: id },
  });
const connections = ([from, to]: readonly [string, string]): string =>
  JSON.stringify({
    query:
      "query($from: ID!, $to: ID!) { connections(from: $from, to: $to, maxSteps: 4) { paths { strength sentence { en zh } nodes { id } steps { facts { id } } } } }",
    variables: { from, to },
  });

/** A question that walks the graph, asked of several seekers or pairs. */
export interface WalkingQuestion {
  readonly name: string;
  readonly bodies: readonly string[];
}

/** Studios, those of the largest discipline and unions and alliances with most around them among them. */
export async function walkingQuestions(
  rows: (text: string) => Promise<unknown[][]>,
  discipline: string,
  most: number,
): Promise<WalkingQuestion[]> {
  const ids = async (text: string, count = most): Promise<string[]> =>
    (await rows(`${text} AS id ORDER BY id LIMIT ${count}`)).map(([id]) => id as string);
  const largest = async (noun: string, edge: string): Promise<string[]> =>
    (await rows(`MATCH (n:${noun}) WITH n.id AS id, COUNT { ${edge} } AS degree ORDER BY degree DESC, id LIMIT 3 RETURN id`)).map(
      ([id]) => id as string,
    );
  const studios = await ids("MATCH (s:Studio) WHERE s.id ENDS WITH '7' RETURN s.id");
  const ofHub = await ids(`MATCH (:Discipline {id: '${discipline}'})<-[:STUDIO_PRACTISES]-(s) WHERE s.id ENDS WITH '3' RETURN s.id`);
  const alliances = await largest("Alliance", "(n)<-[:STUDIO_MEMBER_OF]-()");
  const unions = await largest("Organisation", "(n)--()");
  const pairs = (some: readonly string[], others: readonly string[]): [string, string][] =>
    some.map((from, index): [string, string] => [from, others[(index + 1) % others.length] as string]).filter(([from, to]) => from !== to);
  return [
    { name: "collaborators of studios", bodies: studios.map(collaborators) },
    { name: "collaborators of studios of the largest discipline", bodies: ofHub.map(collaborators) },
    { name: "collaborators of the largest alliances", bodies: alliances.map(collaborators) },
    { name: "connections of up to 4 steps, between studios", bodies: pairs(studios, studios).map(connections) },
    { name: "connections of up to 4 steps, between studios of the largest discipline", bodies: pairs(ofHub, ofHub).map(connections) },
    { name: "connections of up to 4 steps, from studios to the largest unions", bodies: pairs(studios, unions).map(connections) },
  ];
}

const timed = async (servers: Servers, body: string): Promise<number> => {
  const before = performance.now();
  await servers.post("ours", body);
  return performance.now() - before;
};

async function measureOne(servers: Servers, profiler: Profiler, { name, bodies }: WalkingQuestion, runs: number): Promise<AgainstList> {
  const hits: number[] = [];
  let most = 0;
  for (const body of bodies) {
    const { ours, statements } = await settled(servers, body);
    if (ours.text === null || ours.text.includes('"errors"'))
      throw new Error(`Our server does not answer ${body}: ${ours.why ?? ours.text ?? ""}`);
    const profiled = await Promise.all(statements.map((statement) => profiler.profile(statement)));
    hits.push(profiled.reduce((total, one) => total + one.hits, 0));
    most = Math.max(most, statements.length);
  }
  const [own, lists, ratios] = [[] as number[], [] as number[], [] as number[]];
  for (let run = 0; run < runs; run++) {
    const [ofRun, listsOfRun] = [[] as number[], [] as number[]];
    for (const body of bodies) {
      listsOfRun.push(await timed(servers, page));
      ofRun.push(await timed(servers, body));
    }
    own.push(...ofRun);
    lists.push(...listsOfRun);
    ratios.push(median(ofRun) / median(listsOfRun));
  }
  return {
    question: name,
    asked: bodies.length,
    milliseconds: rounded(median(own)),
    list: rounded(median(lists)),
    hits: median(hits),
    mostHits: Math.max(...hits),
    statements: most,
    ...interval(ratios),
  };
}

/** What recommendations and connections cost by the cost of a page of studios. */
export async function measureAgainstList(
  servers: Servers,
  profiler: Profiler,
  discipline: string,
  most: number,
  runs: number,
): Promise<AgainstList[]> {
  const found: AgainstList[] = [];
  const rows = (text: string): Promise<unknown[][]> => profiler.rows(text);
  for (const question of await walkingQuestions(rows, discipline, most)) found.push(await measureOne(servers, profiler, question, runs));
  return found;
}
