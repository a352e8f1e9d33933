import { Database, type DatabaseAddress } from "../../../src/neo4j/database.js";
import { rankingStatements } from "../../../src/rooms/collaborators/ranking/rankingStatements.js";
import type { Statement } from "../../../src/neo4j/statement.js";
import { Deadline } from "../../../src/neo4j/deadline.js";
import { openGraph } from "../../../src/store/openGraph.js";
import type { PresetName } from "../../../src/rooms/collaborators/ranking/weights.js";
import { publicViewer } from "../../../src/access/viewer.js";
import { addressOf, serveOurs } from "../ownServer.js";
import { baselineNames, baselines } from "./baselines.js";
import { judge, type Judged, type Recommend } from "./judge.js";
import { recommendBy } from "./ours.js";
import { worldNames, type WorldName } from "./parameters.js";
import { makeWorld, type World } from "./world.js";

/** Ways of ours: the weights, and how much the answer is spread. The first is what callers get who say nothing. */
const ways: readonly { readonly name: string; readonly preset: PresetName; readonly spread: number }[] = [
  { name: "ours, by default", preset: "BALANCED", spread: 0.1 },
  { name: "ours, by score alone", preset: "BALANCED", spread: 0 },
  { name: "ours, COMPLEMENTARY", preset: "COMPLEMENTARY", spread: 0.1 },
  { name: "ours, SIMILAR", preset: "SIMILAR", spread: 0.1 },
];

export const byDefault = "ours, by default";
export const wayNames: readonly string[] = [...ways.map(({ name }) => name), ...baselineNames];

/** How good one way was in one made-up world. */
export interface Tried extends Judged {
  readonly world: WorldName;
  readonly seed: number;
  readonly way: string;
}

export interface BacktestOptions {
  readonly worlds?: readonly WorldName[];
  readonly seeds: readonly number[];
  /** Called for each way in each world. */
  readonly onTried?: (tried: Tried) => void;
  /** Cuts a world down, for a short form. */
  readonly cut?: (world: World) => World;
}

async function store(database: Database, { name, seed, content }: World): Promise<void> {
  await database.define({ name: "backtest.wipe", text: "MATCH (node) DETACH DELETE node", params: {} });
  await openGraph(database, {
    content,
    sources: content.nodes.flatMap(({ noun, id }) => (noun === "Source" ? [id] : [])),
    hash: `${name} ${seed}`,
  });
}

/** The first who asks would wait long for what is planned behind the requests. */
async function planned(database: Database, { name, text, params, idle }: Statement): Promise<void> {
  const deadline = new Deadline(60_000);
  await database.read({ name, text, params: idle ?? params }, deadline).finally(() => deadline.release());
}

/** Hides what is formed after the day, asks every way for each studio, and compares with what was hidden. The database is its own, and is emptied. */
export async function backtest(
  address: DatabaseAddress,
  { worlds = worldNames, seeds, onTried = () => undefined, cut = (world) => world }: BacktestOptions,
): Promise<Tried[]> {
  const database = new Database(address);
  const tried: Tried[] = [];
  const server = await serveOurs(database);
  try {
    for (const name of worlds) {
      for (const seed of seeds) {
        const world = cut(makeWorld(name, seed));
        await store(database, world);
        for (const statement of rankingStatements(publicViewer)) await planned(database, statement);
        const all: readonly (readonly [string, Recommend])[] = [
          ...ways.map(({ name: way, preset, spread }) => [way, recommendBy(addressOf(server), preset, spread)] as const),
          ...Object.entries(baselines(world)),
        ];
        for (const [way, recommend] of all) {
          const one = { world: name, seed, way, ...(await judge(world, recommend)) };
          tried.push(one);
          onTried(one);
        }
      }
    }
    return tried;
  } finally {
    await server.stop();
    await database.close();
  }
}
