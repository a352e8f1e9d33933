import { settled } from "./check.js";
import type { Known } from "./knownAnswers.js";
import { bodiesOf, list, ofId, type List } from "./list.js";
import type { LoopDelay } from "./loopWatch.js";
import type { Servers } from "./servers.js";
import { median, rounded } from "./statistics.js";

/** What the largest answers do to our server's event loop. */
export interface LargestAnswer {
  readonly operation: string;
  readonly bytes: number;
  readonly nodes: number;
  readonly milliseconds: number;
  readonly loopDelay: LoopDelay;
}

/** Operations that ask for nearly the 50,000 nodes of the default budget. */
const operations = ({ discipline }: Known): { readonly name: string; readonly roots: readonly List[] }[] => [
  {
    name: "99 studios, up to 100 members each, 4 patents each",
    roots: [list("studios", 99, { lists: [list("members", 100, { lists: [list("patents", 4, { fields: ["id", "titleZh"] })] })] })],
  },
  {
    // The lists are full where a country is large enough: 49,200 nodes.
    name: "100 studios of the largest discipline, 98 studios of it below each, 4 members each",
    roots: [
      list("studios", 100, {
        where: inDiscipline(discipline),
        lists: [list("disciplines", 1, { ...ofId(discipline), lists: [list("studios", 98, { lists: [list("members", 4)] })] })],
      }),
    ],
  },
];

const inDiscipline = (id: string): { readonly ours: string; readonly peer: string } => ({
  ours: `{ disciplines: { some: { node: { id: { eq: ${JSON.stringify(id)} } } } } }`,
  peer: `{ disciplines: { some: { id: { eq: ${JSON.stringify(id)} } } } }`,
});

/** Asks for the largest answers one after another, and says how long the event loop waited. */
export async function measureLargest(servers: Servers, known: Known, requests: number): Promise<LargestAnswer[]> {
  const found: LargestAnswer[] = [];
  for (const { name, roots } of operations(known)) {
    const { ours: body } = bodiesOf(roots);
    const { ours } = await settled(servers, body);
    if (ours.text === null) throw new Error(`Our server does not answer ${body}: ${ours.why}`);
    await servers.state("ours", true);
    const times: number[] = [];
    for (let request = 0; request < requests; request++) {
      const before = performance.now();
      await servers.post("ours", body);
      times.push(performance.now() - before);
    }
    const { loopDelay } = await servers.state("ours");
    if (loopDelay === null) throw new Error("Our server did not watch its event loop.");
    found.push({
      operation: name,
      bytes: Buffer.byteLength(ours.text),
      nodes: ours.text.split('"id":').length - 1,
      milliseconds: rounded(median(times)),
      loopDelay,
    });
  }
  return found;
}
