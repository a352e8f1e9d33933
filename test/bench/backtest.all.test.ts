import { afterAll, expect, it } from "vitest";
import { ownAddress, runDatabase, wipe } from "../support/app.js";
import { backtest, wayNames } from "./collaborators/backtest.js";
import { cutWorld } from "./collaborators/cut.js";
import { claims, reportOf, summaries } from "./collaborators/verdict.js";

const database = runDatabase();

afterAll(async () => {
  await wipe(database);
  await database.close();
});

it("tries every way in a small world, and tells what holds", { timeout: 60_000 }, async () => {
  await wipe(database);
  const tried = await backtest(ownAddress(), { worlds: ["complementary"], seeds: [3], cut: (world) => cutWorld(world, 24) });
  expect(tried.map(({ way }) => way)).toEqual(wayNames);
  for (const { seekers, precisionAt10, meanReciprocalRank, crossDiscipline, exposureGini } of tried) {
    expect(seekers).toBeGreaterThan(3);
    for (const share of [precisionAt10, meanReciprocalRank, crossDiscipline, exposureGini]) expect(share).toBeGreaterThanOrEqual(0);
  }
  // Nobody can be told apart from chance by so few: what is tried is that all of it is measured and told.
  expect(tried.some(({ way, precisionAt10 }) => way.startsWith("ours") && precisionAt10 > 0)).toBe(true);
  const all = summaries(tried);
  expect(
    claims(all)
      .map(({ holds }) => holds)
      .slice(1),
  ).toEqual([false, false]);
  for (const way of wayNames) expect(reportOf(all)).toContain(`| ${way} |`);
});
