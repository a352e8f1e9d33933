import { isDeepStrictEqual } from "node:util";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf, difference } from "./check.js";
import { bodiesOf, list, type List } from "./list.js";
import type { Measured, ShapeTime } from "./results.js";
import type { Servers } from "./servers.js";
import { filters, randomShapes, type Shape } from "./shapes.js";
import { median, quantile, resampled, rounded } from "./statistics.js";
import { nouns, type NounName } from "../../src/vocabulary/index.js";

/** How many operations are measured, and what is asked before. */
export interface UnseenEffort {
  readonly shapes: number;
  /** Of another seed, asked of both before, as is each filter; nothing is where they are none. */
  readonly warming: number;
  readonly seed: number;
}

export const unseenName = "shapes never seen before";
const pause = 30;

const rest = async (servers: Servers): Promise<void> => {
  await servers.state("ours");
  await sleep(pause);
};

async function warm(servers: Servers, shapes: readonly Shape[]): Promise<void> {
  const ask = async (name: "ours" | "peer", body: string): Promise<void> => {
    const { text, why } = await answerOf(servers, name, body);
    if (text === null && name === "ours") throw new Error(`Our server does not answer ${body}: ${why}`);
  };
  if (shapes.length > 0) await servers.plan();
  const filtered: List[] = Object.entries(filters).flatMap(([noun, each]) =>
    each.map((where) => list(nouns[noun as NounName].plural, 5, { fields: ["id"], where })),
  );
  for (const roots of [...filtered.map((one) => [one]), ...shapes.map(({ roots }) => roots)]) {
    for (const name of ["ours", "peer"] as const) await ask(name, bodiesOf(roots)[name]);
    await rest(servers);
  }
}

interface Once extends ShapeTime {
  readonly bytes: number;
  readonly note: string | null;
}

/** Sends an operation once to each, to one of them first. */
async function once(servers: Servers, { roots, edges, levels }: Shape, oursFirst: boolean): Promise<Once> {
  const bodies = bodiesOf(roots);
  const answers: Partial<Record<"ours" | "peer", Awaited<ReturnType<typeof answerOf>>>> = {};
  let [statements, newTexts] = [0, 0];
  for (const name of oursFirst ? (["ours", "peer"] as const) : (["peer", "ours"] as const)) {
    answers[name] = await answerOf(servers, name, bodies[name]);
    if (name === "ours")
      ({
        statements: { length: statements },
        newTexts,
      } = await servers.state("ours"));
    await rest(servers);
  }
  const { ours, peer } = answers as Required<typeof answers>;
  const note =
    ours.text === null
      ? `our server fails: ${ours.why} (${bodies.ours})`
      : peer.text === null
        ? `the peer fails: ${peer.why}`
        : isDeepStrictEqual(ours.data, peer.data)
          ? null
          : `the answers differ at ${difference(ours.data, peer.data)} (${bodies.ours})`;
  return {
    edges,
    levels,
    statements,
    newTexts,
    ours: rounded(ours.milliseconds),
    peer: peer.text === null ? null : rounded(peer.milliseconds),
    bytes: Buffer.byteLength(ours.text ?? ""),
    note,
  };
}

/** Times of operations whose selections both servers see for the first time. */
export async function measureUnseen(
  servers: Servers,
  { shapes, warming, seed }: UnseenEffort,
  onShape: (done: number) => void = () => undefined,
): Promise<Measured> {
  const before = randomShapes(warming, seed + 1);
  if (warming > 0) await warm(servers, before);
  const each: Once[] = [];
  for (const [index, shape] of randomShapes(shapes, seed, before).entries()) {
    each.push(await once(servers, shape, index % 2 === 0));
    onShape(each.length);
  }
  const pairs = each.flatMap(({ ours, peer }) => (peer === null ? [] : [[peer, ours] as const]));
  const [ours, peer] = [each.map((one) => one.ours), pairs.map(([time]) => time)];
  const notes = each.flatMap(({ note }) => note ?? []);
  const answered = peer.length > 0;
  return {
    question: unseenName,
    ours: median(ours),
    peer: answered ? median(peer) : null,
    direct: null,
    driver: null,
    unit: "ms",
    ...(answered ? resampled(pairs) : { ratio: null, low: null, high: null }),
    p95: { ours: quantile(ours, 0.95), peer: answered ? quantile(peer, 0.95) : null, direct: null, driver: null },
    oneConnection: null,
    sixteenConnections: null,
    againstDirect: null,
    bytes: median(each.map(({ bytes }) => bytes)),
    statements: median(each.map(({ statements }) => statements)),
    same: notes.every((note) => note.startsWith("the peer fails")),
    notes,
    shapes: each.map(({ bytes: _, note: __, ...one }) => one),
  };
}
