import type { App } from "../support/app.js";
import type { GraphContent } from "../../src/graph/content.js";
import { Both } from "./bothAnswers.js";
import { CursorBook } from "./compare.js";
import { Dice } from "./dice.js";
import { OperationBuilder } from "./randomOperation.js";
import { readings } from "./readings.js";
import { listsWithRows, someWalk, turned } from "./turnPage.js";
import { Values } from "./values.js";

export interface Plan {
  /** Names the graph in what is told. */
  readonly graph: string;
  readonly seed: number;
  readonly operations: number;
}

/** What was asked, so that a run that asks for nothing is seen. */
export interface Tally {
  operations: number;
  pages: number;
  refusals: number;
  readonly lists: Map<string, number>;
  readonly filled: Map<string, number>;
  readonly disagreements: string[];
}

const mostTold = 30;
const atOnce = 3;
const count = (into: Map<string, number>, key: string): void => void into.set(key, (into.get(key) ?? 0) + 1);

/** Asks the server and the oracle the same random operations, and turns pages of one list of each by the cursors that came. */
export async function rounds(app: App, content: GraphContent, { graph, seed, operations }: Plan): Promise<Tally> {
  const both = await Both.of(app, content);
  const values = new Values(both.graph);
  const tally: Tally = { operations: 0, pages: 0, refusals: 0, lists: new Map(), filled: new Map(), disagreements: [] };
  // An edge that the graph has comes first in turn, so that all are asked.
  const due = readings.filter((reading) => both.graph.facts.some((fact) => reading.types.includes(fact.type) && fact[reading.near].noun === reading.parent && reading.nodes.includes(fact[reading.far].noun)));

  async function round(index: number): Promise<void> {
    const dice = new Dice(seed, index);
    const operation = new OperationBuilder(both.schema, both.graph, values, dice).build(due[index % due.length] ?? dice.pick(readings));
    const book = new CursorBook();
    const walk = dice.chance(0.5) ? someWalk(dice) : [];
    let variables = operation.variables;
    let alias: string | undefined;
    tally.operations++;
    for (let page = 0; page <= walk.length; page++) {
      const t0=performance.now(); const answers = await both.ask(operation, variables, book); (globalThis as any).T ??= []; (globalThis as any).T.push([performance.now()-t0, index, page]);
      if (answers.differences.length > 0) {
        const again = `ORACLE_SEED=${seed} ORACLE_OPERATIONS=${operations} npx vitest run --project graph test/oracle/oracle.test.ts`;
        tally.disagreements.push(`Operation ${index}, page ${page}, on ${graph}; again by: ${again}\n${await both.report(operation, variables, answers)}`);
        return;
      }
      if (page > 0) tally.pages++;
      if (answers.oracle.refused.length > 0) tally.refusals++;
      const filled = listsWithRows(operation, answers.server.data);
      if (page === 0) {
        for (const { field } of operation.lists) count(tally.lists, field);
        for (const { field } of filled) count(tally.filled, field);
        if (filled.length > 0) alias = dice.pick(filled).alias;
      }
      const next = walk[page];
      const changed = alias === undefined || next === undefined ? null : turned(operation, alias, answers.server.data, next, variables, dice);
      if (changed === null) return;
      variables = changed;
    }
  }

  let next = 0;
  const work = async (): Promise<void> => {
    while (next < operations && tally.disagreements.length < mostTold) await round(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tally;
}
