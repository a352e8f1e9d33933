import type { App } from "../support/app.js";
import type { GraphContent } from "../../src/store/content.js";
import { Both, type BothAnswers } from "./bothAnswers.js";
import { CursorBook } from "./compare.js";
import { Dice } from "./dice.js";
import type { OracleGraph } from "./graphOf.js";
import { OperationBuilder, type RandomOperation, type Variables } from "./randomOperation.js";
import { readings, type Reading } from "./readings.js";
import { listsWithRows, someWalk, turned } from "./turnPage.js";
import { Values } from "./values.js";

export interface Plan {
  /** Names the graph in what is told. */
  readonly graph: string;
  readonly seed: number;
  readonly operations: number;
  /** How to run the same again. */
  readonly again: string;
  /** The edges that take turns; all where it is not given. */
  readonly only?: (reading: Reading) => boolean;
  /** So many disagreements end the run. */
  readonly enough?: number;
}

/** What was asked, so that a run that asks for nothing is seen. */
export interface Tally {
  operations: number;
  pages: number;
  refusals: number;
  /** How often each list was asked for, and how often it had rows, by the field. */
  readonly asked: Map<string, number>;
  readonly filled: Map<string, number>;
  readonly disagreements: string[];
}

const mostTold = 3;
const atOnce = 3;
/** Each operation is asked with so many sets of variables. */
const variants = 4;

const count = (into: Map<string, number>, key: string): void => void into.set(key, (into.get(key) ?? 0) + 1);

/** The edges that the graph has, each with its parents: they take turns, so that all are asked. */
function edgesOf(graph: OracleGraph, only: (reading: Reading) => boolean): readonly (readonly Reading[])[] {
  const edges = new Map<string, Reading[]>();
  for (const reading of readings) {
    if (!only(reading) || !graph.ofNoun(reading.parent).some((node) => graph.along(reading, node).length > 0)) continue;
    const key = `${reading.field} ${reading.near} ${reading.types.join()}`;
    edges.set(key, [...(edges.get(key) ?? []), reading]);
  }
  return [...edges.values()];
}

/** Asks the server, the same that reads several edges in one statement, and the oracle the same random operations, and turns pages of one list of each by the cursors that came. */
export async function rounds(
  [app, joined]: readonly [App, App],
  content: GraphContent,
  { graph, seed, operations, again, only = () => true, enough = mostTold }: Plan,
): Promise<Tally> {
  const both = await Both.of(app, joined, content);
  const values = new Values(both.graph);
  const turns = edgesOf(both.graph, only);
  const tally: Tally = { operations: 0, pages: 0, refusals: 0, asked: new Map(), filled: new Map(), disagreements: [] };

  async function agreed(operation: RandomOperation, variables: Variables, book: CursorBook, where: string): Promise<BothAnswers | null> {
    const answers = await both.ask(operation, variables, book);
    if (answers.oracle.refused.length > 0) tally.refusals++;
    if (answers.differences.length === 0) return answers;
    tally.disagreements.push(`${where} on ${graph}; again by: ${again}\n${await both.report(operation, variables, answers)}`);
    return null;
  }

  async function walk(
    operation: RandomOperation,
    first: Variables,
    { server }: BothAnswers,
    book: CursorBook,
    dice: Dice,
    where: string,
  ): Promise<void> {
    const filled = listsWithRows(operation, server.data);
    if (filled.length === 0) return;
    const { alias } = dice.pick(filled);
    let [variables, data] = [first, server.data];
    for (const turn of someWalk(dice)) {
      const next = turned(operation, alias, data, turn, variables, dice);
      if (next === null) return;
      const answers = await agreed(operation, next, book, `${where}, a page of ${alias}`);
      if (answers === null) return;
      tally.pages++;
      [variables, data] = [next, answers.server.data];
    }
  }

  async function round(index: number): Promise<void> {
    const dice = new Dice(seed, index);
    const builder = new OperationBuilder(both.schema, both.graph, values, dice);
    const operation = builder.build(dice.pick(turns[(index + seed) % turns.length] ?? readings));
    for (let variant = 0; variant < variants && tally.operations < operations; variant++) {
      tally.operations++;
      const [variables, book, where] = [
        variant === 0 ? operation.variables : builder.otherVariables(),
        new CursorBook(),
        `Operation ${index}.${variant}`,
      ];
      const answers = await agreed(operation, variables, book, where);
      if (answers === null) return;
      for (const { field } of operation.lists) count(tally.asked, field);
      for (const { field } of listsWithRows(operation, answers.server.data)) count(tally.filled, field);
      if (dice.chance(0.3)) await walk(operation, variables, answers, book, dice, where);
    }
  }

  let next = 0;
  const work = async (): Promise<void> => {
    while (tally.operations < operations && tally.disagreements.length < enough) await round(next++);
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return tally;
}
