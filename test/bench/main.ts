import { writeFileSync } from "node:fs";
import { isDeepStrictEqual, parseArgs } from "node:util";
import { Database } from "../../src/graph/database.js";
import { loadCountry } from "../support/countrywide/index.js";
import { ownNeo4j } from "../support/ownNeo4j.js";
import { Servers } from "./servers.js";
import { measure, type Measured } from "./measure.js";
import { ours, peers, plain, questions } from "./questions.js";
import { geometricMean } from "./statistics.js";

const { values: options } = parseArgs({
  options: {
    studios: { type: "string", default: "10000" },
    runs: { type: "string", default: "5" },
    /** Requests of each server in each run. */
    requests: { type: "string", default: "40" },
    out: { type: "string" },
  },
});

const say = (line: string): void => void process.stderr.write(`${line}\n`);

const { neo4j, remove } = await ownNeo4j(2_048);
const database = new Database(neo4j);
try {
  const begun = performance.now();
  const size = await loadCountry(database, { seed: 1, studios: Number(options.studios) });
  say(`${size.nodes} nodes and ${size.facts} facts, all synthetic, in ${Math.round((performance.now() - begun) / 1000)} s`);
  const [[discipline]] = (await database.define({ name: "bench.discipline", text: "MATCH (d:Discipline) WITH d ORDER BY COUNT { (d)<-[:STUDIO_PRACTISES]-() } DESC LIMIT 1 RETURN d.id", params: {} })) as [[string]];
  const [[honour]] = (await database.define({ name: "bench.honour", text: "MATCH (h:Honour) WITH h ORDER BY COUNT { (h)<-[:OF]-() } DESC LIMIT 1 RETURN h.id", params: {} })) as [[string]];
  const servers = await Servers.start(neo4j);
  const results: Measured[] = [];
  try {
    for (const question of questions({ discipline, honour })) {
      const bodies = { ours: JSON.stringify({ query: ours(question.list) }), peer: JSON.stringify({ query: peers(question.list) }) };
      const [one, other] = await Promise.all([servers.answer("ours", bodies.ours), servers.answer("peer", bodies.peer)]);
      const same = one.errors === undefined && other.errors === undefined && isDeepStrictEqual(plain(one.data), plain(other.data));
      if (!same) say(`${question.name}: the answers differ: ${JSON.stringify(one.errors ?? plain(one.data)).slice(0, 300)} | ${JSON.stringify(other.errors ?? plain(other.data)).slice(0, 300)}`);
      const measured = await measure(servers, question, bodies, { runs: Number(options.runs), requests: Number(options.requests) });
      results.push(measured);
      say(JSON.stringify(measured));
    }
    say(`geometric mean of the peer's p50 by ours: ${geometricMean(results.map(({ ratio }) => ratio)).toFixed(2)}`);
    const { residentMegabytes } = await servers.state("ours");
    say(`our server holds ${residentMegabytes} MB`);
  } finally {
    servers.stop();
  }
  if (options.out !== undefined) writeFileSync(options.out, `${JSON.stringify(results, null, 2)}\n`);
} finally {
  await database.close();
  await remove();
}
