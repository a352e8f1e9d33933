import { isDeepStrictEqual } from "node:util";
import type { Statement } from "../../src/neo4j/statement.js";
import { plain, type Said } from "./list.js";
import type { Servers } from "./servers.js";

/** What both servers answered to the same question. */
export interface Checked {
  readonly ours: string;
  /** Null where it gave no answer. */
  readonly peer: string | null;
  readonly peerMilliseconds: number | null;
  /** Both said the same; null where the peer said nothing. */
  readonly same: boolean | null;
  /** Those of our server, once it had planned the question. */
  readonly statements: readonly Statement[];
  readonly notes: readonly string[];
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

const short = (text: string): string => text.replace(/\s+/g, " ").slice(0, 160);

/** What a server answers, or in words why it does not. */
export async function answerOf(
  servers: Servers,
  name: "ours" | "peer",
  body: string,
): Promise<{ readonly text: string | null; readonly data: unknown; readonly why: string; readonly milliseconds: number }> {
  const before = performance.now();
  try {
    const text = await servers.post(name, body);
    const milliseconds = performance.now() - before;
    const { data, errors } = JSON.parse(text) as Answer;
    return errors === undefined
      ? { text, data: plain(data), why: "", milliseconds }
      : { text: null, data: null, why: short(errors[0]?.message ?? ""), milliseconds };
  } catch (error) {
    return { text: null, data: null, why: short((error as Error).message), milliseconds: performance.now() - before };
  }
}

/** Where two answers are not the same, for people. */
export function difference(one: unknown, other: unknown, path = ""): string {
  if (isDeepStrictEqual(one, other)) return "";
  if (typeof one === "object" && typeof other === "object" && one !== null && other !== null) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key], `${path}.${key}`);
      if (found !== "") return found;
    }
  }
  return `${path.slice(1)}: ours ${short(JSON.stringify(one) ?? "nothing")}, the peer's ${short(JSON.stringify(other) ?? "nothing")}`;
}

const mostTries = 5;

/** The answer of ours once it asks the same of the database again and again, for what it has not planned it reads in parts. */
export async function settled(
  servers: Servers,
  body: string,
): Promise<{ readonly ours: Awaited<ReturnType<typeof answerOf>>; readonly statements: readonly Statement[] }> {
  let before = "";
  await servers.state("ours");
  for (let tries = 1; ; tries++) {
    const ours = await answerOf(servers, "ours", body);
    const { statements } = await servers.state("ours");
    const texts = statements.map(({ text }) => text).join("\n");
    if (texts === before || tries === mostTries) return { ours, statements };
    before = texts;
  }
}

/**
 * Asks both, ours before and after it planned the question, and compares.
 * @throws Error where our server does not answer
 */
export async function checkAnswers(servers: Servers, bodies: Said): Promise<Checked> {
  const first = await answerOf(servers, "ours", bodies.ours);
  const { ours, statements } = await settled(servers, bodies.ours);
  if (ours.text === null) throw new Error(`Our server does not answer ${bodies.ours.slice(0, 300)}: ${ours.why}`);
  // At first it has a statement planned.
  const planned = await answerOf(servers, "peer", bodies.peer);
  const peer = planned.text === null ? planned : await answerOf(servers, "peer", bodies.peer);
  const same = peer.text === null ? null : isDeepStrictEqual(ours.data, peer.data);
  const notes = [
    ...(first.text === ours.text
      ? []
      : [`our server's first answer was another one: ${first.text === null ? first.why : difference(first.data, ours.data)}`]),
    ...(peer.text === null ? [`the peer fails: ${peer.why}`] : []),
    ...(same === false ? [`the answers differ at ${difference(ours.data, peer.data)}`] : []),
  ];
  return { ours: ours.text, peer: peer.text, peerMilliseconds: peer.text === null ? null : peer.milliseconds, same, statements, notes };
}
