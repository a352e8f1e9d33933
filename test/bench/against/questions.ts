import type { Database } from "../../../src/neo4j/database.js";
import { walkingQuestions } from "../againstList.js";
import { know } from "../knownAnswers.js";
import { bodiesOf } from "../list.js";
import { questions } from "../questions.js";
import type { BothServers, Side } from "./bothServers.js";
import { sides } from "./bothServers.js";
import { inOwnWords } from "./inOwnWords.js";

/** One request in the words of each server, and in those that both have. */
type Bodies = Readonly<Record<Side | "common", string>>;

/** What both servers are asked. */
export interface PairedQuestion {
  readonly name: string;
  readonly bodies: readonly Bodies[];
  readonly notes: readonly string[];
}

/** A question that is not asked, and why. */
export interface LeftOut {
  readonly name: string;
  readonly why: string;
}

interface Request {
  readonly query: string;
  readonly variables?: unknown;
}

const walkers = 20;

/** A sentence was two fields before it was one with two languages: each server is asked for what it has. */
const sentences = /sentenceEn sentenceZh|sentence \{ ?(?:en zh|zh en) ?\}/g;
const bothSentences = "sentenceEn sentenceZh sentence { en zh }";

/** The questions of the benchmark, as far as both schemas accept them. */
export async function pairedQuestions(
  servers: BothServers,
  database: Database,
): Promise<{ readonly asked: readonly PairedQuestion[]; readonly leftOut: readonly LeftOut[] }> {
  const known = await know(database, servers);
  const rows = (text: string): Promise<unknown[][]> => database.define({ name: "bench.known", text, params: {} });
  const all = [
    ...questions(known).map(({ name, roots }) => ({ name, bodies: [bodiesOf(roots).ours] })),
    ...(await walkingQuestions(rows, known.discipline, walkers)),
  ];
  const asked: PairedQuestion[] = [];
  const leftOut: LeftOut[] = [];
  for (const { name, bodies } of all) {
    const worded = bodies.map((body) => wordedFor(servers, JSON.parse(body) as Request));
    const refused = worded.find((each): each is Refused => "why" in each);
    if (refused !== undefined) leftOut.push({ name, why: refused.why });
    else {
      const accepted = worded as Accepted[];
      asked.push({ name, bodies: accepted.map((each) => each.bodies), notes: accepted[0]?.notes ?? [] });
    }
  }
  return { asked, leftOut };
}

interface Refused {
  readonly why: string;
}

interface Accepted {
  readonly bodies: Bodies;
  readonly notes: readonly string[];
}

function wordedFor(servers: BothServers, { query, ...more }: Request): Accepted | Refused {
  const text = query.replace(sentences, bothSentences);
  const worded = {} as Record<Side, { text: string; without: readonly string[] }>;
  for (const side of sides) {
    const own = inOwnWords(servers.schema(side), text);
    if ("refused" in own)
      return { why: `the schema of ${side === "ours" ? "this checkout" : "the other checkout"} refuses it: ${own.refused}` };
    worded[side] = own;
  }
  const common = inOwnWords(servers.schema("other"), worded.ours.text);
  if ("refused" in common) return { why: "the two schemas have no words for it in common" };
  const bodyOf = (own: string): string => JSON.stringify({ query: own, ...more });
  const notes = sides.flatMap((side) => {
    const lacking = worded[side].without.filter((field) => !worded[side === "ours" ? "other" : "ours"].without.includes(field));
    return lacking.length === 0 ? [] : [`${side === "ours" ? "ours" : "the other"} has no ${lacking.join(", ")}`];
  });
  return { bodies: { ours: bodyOf(worded.ours.text), other: bodyOf(worded.other.text), common: bodyOf(common.text) }, notes };
}
