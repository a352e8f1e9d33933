import { afterAll, beforeAll, expect, it } from "vitest";
import { throughNouns } from "../../../src/vocabulary/connects.js";
import { nouns } from "../../../src/vocabulary/index.js";
import { findPaths, type PathOptions } from "../../../src/rooms/connections/paths/findPaths.js";
import type { Database } from "../../../src/neo4j/database.js";
import { openGraph } from "../../../src/store/openGraph.js";
import { allCertainties } from "../../../src/time/edtf.js";
import { readerOf, seedOf } from "../../graph/support/kit.js";
import { Dice } from "../../oracle/dice.js";
import { graphOf as oracleOf } from "../../oracle/graphOf.js";
import { tangledGraph, tangledSources } from "../../oracle/tangledGraph.js";
import { runDatabase, wipe } from "../../support/app.js";
import { BruteForce } from "./bruteForce.js";

const content = tangledGraph({ seed: 3, nodesOfEach: 12, factsOfEach: 14 });
const brute = new BruteForce(oracleOf(content));
const ids = content.nodes.filter(({ noun }) => nouns[noun].connects !== "never").map(({ id }) => id);

let database: Database;
beforeAll(async () => {
  database = runDatabase();
  await wipe(database);
  await openGraph(database, seedOf(content, tangledSources));
});
afterAll(async () => {
  await wipe(database);
  await database.close();
});

const askedFor = (dice: Dice): PathOptions => {
  const [from, to] = dice.some(ids, 2) as [string, string];
  return {
    from,
    to,
    maxSteps: dice.between(2, 5),
    first: dice.between(1, 6),
    through: dice.chance(0.7) ? throughNouns : dice.some(throughNouns, 6),
    asOf: dice.chance(0.4) ? dice.pick(["2019-06-01", "2021-05-31", "2021-12-31", "2024-07-14"]) : null,
    certainties: dice.chance(0.5) ? ["CERTAIN", "POSSIBLE"] : dice.some(allCertainties, dice.between(1, 3)),
    includeImplied: dice.chance(0.7),
  };
};

const waysIn = async (asked: PathOptions, hub = 200) => {
  const { paths } = await findPaths(readerOf(database), asked, { hub, ofStep: 100_000, ofHubs: 100_000 });
  return paths.map(({ nodes, strength }) => ({ ids: nodes.map(({ id }) => id), strength }));
};

it("finds the same ways as walking the whole graph does, in the same order", async () => {
  const dice = new Dice(5);
  let [some, full] = [0, 0];
  for (let round = 0; round < 40; round++) {
    const asked = askedFor(dice);
    const all = brute.paths(asked).slice(0, asked.first);
    expect({ asked, found: await waysIn(asked) }).toEqual({
      asked,
      found: all.map(({ ids: nodes, strength }) => ({ ids: nodes, strength: Number(strength.toPrecision(3)) })),
    });
    if (all.length > 0) some++;
    if (all.length === asked.first) full++;
  }
  expect(some).toBeGreaterThan(12);
  expect(full).toBeGreaterThan(5);
});

it("finds every way with one hub at the most where there are hubs, and none that there is not", async () => {
  const dice = new Dice(6);
  let throughOne = 0;
  const hub = 14;
  for (let round = 0; round < 40; round++) {
    const asked = { ...askedFor(dice), first: 20 };
    const all = brute.paths(asked);
    const found = (await waysIn(asked, hub)).map(({ ids: nodes }) => nodes.join(" "));
    const rank = new Map(all.map((way, index) => [way.ids.join(" "), index]));
    expect(found.filter((way) => !rank.has(way))).toEqual([]);
    const last = found.length < 20 ? Infinity : (rank.get(found.at(-1) as string) as number);
    const wanted = all.filter(({ ids: nodes }, index) => index <= last && nodes.filter((id) => brute.degree(id) > hub).length <= 1);
    expect({ asked, missing: wanted.filter(({ ids: nodes }) => !found.includes(nodes.join(" "))) }).toEqual({ asked, missing: [] });
    throughOne += wanted.filter(({ ids: nodes }) => nodes.some((id) => brute.degree(id) > hub)).length;
  }
  expect(throughOne).toBeGreaterThan(12);
});
