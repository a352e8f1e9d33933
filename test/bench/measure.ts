import { byRoots } from "./decode.js";
import { checkAnswers, type Checked } from "./check.js";
import { bodiesOf, type Question } from "./list.js";
import type { Measured } from "./results.js";
import { serverNames, type ServerName, type Servers } from "./servers.js";
import { interval, median, quantile, rounded } from "./statistics.js";

/** How much is asked. */
export interface Effort {
  readonly runs: number;
  /** Of each server in each run. */
  readonly requests: number;
  /** How many connections ask at once, and how long they are kept busy in each run. */
  readonly connections: number;
  readonly busyMilliseconds: number;
}

const mostWarming = 200;
/** What is slow is asked less often: no longer than this of each server in a run, but twice. */
const patience = 4_000;
/** Slower, it is not asked 16 at a time. */
const slowest = 1_500;

type Expected = Readonly<Record<ServerName, string>>;

class Asking {
  /** What came instead of the right answer. */
  readonly wrong: Record<ServerName, string[]> = { ours: [], peer: [], direct: [], driver: [] };

  constructor(
    private readonly servers: Servers,
    private readonly bodies: Expected,
    private readonly expected: Expected,
  ) {}

  /** Whether the answer is the one that is expected. */
  async once(name: ServerName): Promise<boolean> {
    const answer = await this.servers.post(name, this.bodies[name]).catch((error: Error) => error.message);
    const right = answer === this.expected[name];
    if (!right) this.wrong[name].push(answer.slice(0, 160));
    return right;
  }

  async warm(names: readonly ServerName[], most = mostWarming): Promise<void> {
    for (const name of names) {
      const begun = performance.now();
      for (let warming = 0; warming < most && performance.now() - begun < patience; warming++) await this.once(name);
    }
  }

  /** Right answers a second at many connections. */
  async rate(name: ServerName, connections: number, milliseconds: number): Promise<number> {
    let done = 0;
    const begun = performance.now();
    const one = async (): Promise<void> => {
      while (performance.now() - begun < milliseconds) if (await this.once(name)) done++;
    };
    await Promise.all(Array.from({ length: connections }, one));
    return (done * 1_000) / (performance.now() - begun);
  }

  /** Times of each server, which are asked in turns that begin with each of them. */
  async turns(names: readonly ServerName[], requests: number): Promise<Map<ServerName, number[]>> {
    const times = new Map(names.map((name) => [name, [] as number[]]));
    const spent = new Map(names.map((name) => [name, 0]));
    for (let request = 0; request < requests; request++) {
      for (let turn = 0; turn < names.length; turn++) {
        const name = names[(request + turn) % names.length] as ServerName;
        if (request >= 2 && (spent.get(name) ?? 0) > patience) continue;
        const before = performance.now();
        await this.once(name);
        const time = performance.now() - before;
        times.get(name)?.push(time);
        spent.set(name, (spent.get(name) ?? 0) + time);
      }
    }
    return times;
  }
}

/** Asks all servers the same question in turns, several times over. */
export async function measure(
  servers: Servers,
  question: Question,
  { runs, requests, connections, busyMilliseconds }: Effort,
): Promise<Measured> {
  const { ours, peer } = bodiesOf(question.roots);
  const bodies: Expected = { ours, peer, direct: ours, driver: ours };
  const checked = await checkAnswers(servers, bodies);
  const roots = byRoots(question.roots, checked.statements);
  await servers.toAnswer({ roots: roots ?? [], driver: question.driver });
  const expected: Expected = {
    ours: checked.ours,
    peer: checked.peer ?? "",
    direct: await servers.post("direct", ours),
    driver: await servers.post("driver", ours),
  };
  const isDirect = roots !== null && expected.direct === expected.ours;
  const names = serverNames.filter((name) => (name === "peer" ? checked.peer !== null : name === "direct" ? isDirect : true));
  const asking = new Asking(servers, bodies, expected);
  await asking.warm(names, Math.max(2, Math.min(mostWarming, requests * 5)));

  const all = new Map(names.map((name) => [name, [] as number[]]));
  const [ratios, toDirect] = [[] as number[], [] as number[]];
  const rates: Record<"ours" | "peer", number[]> = { ours: [], peer: [] };
  const isSlow = (checked.peerMilliseconds ?? 0) > slowest;
  for (let run = 0; run < runs; run++) {
    const times = await asking.turns(names, requests);
    const middle = (name: ServerName): number => median(times.get(name) ?? []);
    for (const name of names) all.get(name)?.push(...(times.get(name) ?? []));
    if (checked.peer !== null) ratios.push(middle("peer") / middle("ours"));
    if (isDirect) toDirect.push(middle("ours") / middle("direct"));
    const busy = (["ours", "peer"] as const).filter((name) => name === "ours" || (checked.peer !== null && !isSlow));
    for (const name of run % 2 === 0 ? busy : busy.reverse()) rates[name].push(await asking.rate(name, connections, busyMilliseconds));
  }
  const of = (name: ServerName, what: (times: readonly number[]) => number): number | null =>
    names.includes(name) ? rounded(what(all.get(name) ?? [])) : null;
  const atOnce = (name: "ours" | "peer"): number | null => (rates[name].length === 0 ? null : rounded(median(rates[name])));
  const one = (times: readonly number[]): number => 1_000 / (times.reduce((total, time) => total + time, 0) / times.length);
  return {
    question: question.name,
    ours: of("ours", median) as number,
    peer: of("peer", median),
    direct: of("direct", median),
    driver: of("driver", median),
    unit: "ms",
    ...(ratios.length === 0 ? { ratio: null, low: null, high: null } : interval(ratios)),
    p95: Object.fromEntries(serverNames.map((name) => [name, of(name, (times) => quantile(times, 0.95))])) as Measured["p95"],
    oneConnection: { ours: of("ours", one) as number, peer: of("peer", one) },
    sixteenConnections: {
      ours: atOnce("ours") as number,
      peer: atOnce("peer"),
      ...(rates.peer.length === 0 || Math.min(...rates.peer) === 0
        ? { ratio: null, low: null, high: null }
        : interval(rates.ours.map((each, index) => each / (rates.peer[index] as number)))),
    },
    againstDirect: isDirect ? interval(toDirect) : null,
    bytes: Buffer.byteLength(checked.ours),
    statements: checked.statements.length,
    same: checked.same,
    notes: notesOf(checked, { isDirect, isSlow, wrong: asking.wrong }),
  };
}

interface Seen {
  readonly isDirect: boolean;
  readonly isSlow: boolean;
  readonly wrong: Readonly<Record<ServerName, readonly string[]>>;
}

function notesOf(checked: Checked, { isDirect, isSlow, wrong }: Seen): string[] {
  const notes = [...checked.notes];
  if (!isDirect) notes.push("not measured directly: our server's statements are not one for each list and one for each count");
  if (isSlow && checked.peer !== null) notes.push("the peer is too slow to be asked by many connections at once");
  for (const name of serverNames)
    if (wrong[name].length > 0)
      notes.push(`${name}: ${wrong[name].length} requests had another answer, the first of them ${wrong[name][0]}`);
  return notes;
}
