import { InputError } from "../../../errors/inputError.js";
import { nameOf } from "../../../vocabulary/nameOf.js";
import type { Reference } from "../../../vocabulary/phrases.js";
import type { GraphReader } from "../../../graph/reader.js";
import { parseDay } from "../../../time/edtf.js";
import { apartNouns } from "../../../vocabulary/connects.js";
import { nounOfId, type BilingualText, type NodeRow, type NounName } from "../../../vocabulary/index.js";
import { bestPaths, type Costs, type StepCost } from "./bestPaths.js";
import { between } from "./between.js";
import { stepReader, type StepOptions } from "./readSteps.js";
import { isReference, stepCost, throughCost, type References } from "./strength.js";
import { usualBounds, type SearchBounds, type ReadSteps, type Adjacency, type AdjacencyMap } from "./adjacency.js";
import { searchBetween, type SearchResult } from "./searchBetween.js";
import { readPathFacts, pathOf, type PathFacts, type Path } from "./pathFacts.js";

export const maxPathSteps = 6;
export const maxPaths = 20;
/** How many hubs an answer names. */
const maxHubsNamed = 20;

export interface PathOptions extends StepOptions {
  readonly maxSteps: number;
  readonly through: readonly NounName[];
  readonly first: number;
}

export interface PathsRow {
  readonly paths: readonly Path[];
  readonly noneBecause: BilingualText | null;
  readonly limits: {
    readonly relationships: number;
    readonly hubs: readonly string[];
    readonly hubCount: number;
    readonly leftCount: number;
  };
}

function checkOptions({ from, to, maxSteps, first, asOf }: PathOptions): void {
  for (const [argument, id] of Object.entries({ from, to })) {
    if (apartNouns.some((noun) => noun === nounOfId(id)))
      throw new InputError(argument, id, "the id of a node that is no source and no figure");
  }
  if (from === to) throw new InputError("to", to, "another node than from");
  const checkInteger = (argument: string, value: number, max: number): void => {
    if (!Number.isInteger(value) || value < 1 || value > max) throw new InputError(argument, value, `a whole number from 1 to ${max}`);
  };
  checkInteger("maxSteps", maxSteps, maxPathSteps);
  checkInteger("first", first, maxPaths);
  if (asOf !== null) parseDay(asOf, "asOf");
}

/** The first read is of both ends: one that it does not find is not in the graph. */
function requireEnds(readSteps: ReadSteps, { from, to }: PathOptions): ReadSteps {
  let isFirst = true;
  return async (ids, only) => {
    const read = await readSteps(ids, only);
    for (const [argument, id] of isFirst ? Object.entries({ from, to }) : []) {
      if (!read.some((node) => node.id === id)) throw new InputError(argument, id, "the id of a node of the graph");
    }
    isFirst = false;
    return read;
  };
}

async function referencesOf(reader: GraphReader, steps: AdjacencyMap): Promise<References> {
  const ids = new Set([...steps.values()].flatMap((others) => [...others.values()].flat(2).flatMap(({ sources }) => sources)));
  return ids.size === 0
    ? new Map()
    : new Map((await reader.query("sourcesOfReference", { ids: [...ids] })).map(({ id, kind }) => [id, kind as Reference]));
}

function explainNone(
  { from, to, maxSteps }: PathOptions,
  { nodes }: PathFacts,
  isUngrounded: boolean,
  { hubs, skippedCount }: SearchResult,
): BilingualText {
  const [start, end] = [nameOf(nodes.get(from) as NodeRow), nameOf(nodes.get(to) as NodeRow)];
  const more = hubs.length > 0 || skippedCount > 0;
  return {
    en: [
      `No way of at most ${maxSteps} ${maxSteps === 1 ? "step" : "steps"} was found between ${start.en} and ${end.en} through what may lie between.`,
      ...(isUngrounded ? ["What joins them is reference data or our own tree, which is no reason by itself."] : []),
      ...(more ? ["Not all was looked through: limits says what was not."] : []),
    ].join(" "),
    zh: [
      `在 ${start.zh} 与 ${end.zh} 之间，未找到 ${maxSteps} 步以内、经由所许对象的联系。`,
      ...(isUngrounded ? ["二者仅由参考数据或自建分类相连，这本身不构成理由。"] : []),
      ...(more ? ["并未查遍：limits 说明未查的部分。"] : []),
    ].join(""),
  };
}

/**
 * The best paths between two nodes, with their facts and sentences.
 * @throws InputError naming the argument that is not allowed
 */
export async function findPaths(reader: GraphReader, options: PathOptions, bounds: SearchBounds = usualBounds): Promise<PathsRow> {
  checkOptions(options);
  const { from, to, maxSteps, through, first } = options;
  const search = await searchBetween(
    requireEnds(stepReader(reader, options, bounds.hub), options),
    { from, to, maxSteps, through: new Set(through) },
    bounds,
  );
  const steps = between(from, to, maxSteps, search.steps);
  const references = await referencesOf(reader, steps);
  const costOf = (step: Adjacency): StepCost => ({ cost: stepCost(step, references), isGrounded: !isReference(step, references) });
  const costs: Costs = {
    steps: new Map([...steps].map(([id, others]) => [id, new Map([...others].map(([other, step]) => [other, costOf(step)]))])),
    through: (id) => throughCost(search.nodes.get(id)?.degree ?? 0),
  };
  const { paths: found, isUngrounded } = bestPaths(costs, from, to, maxSteps, first);
  const pathFacts = await readPathFacts(reader, found, steps, references, [from, to]);
  return {
    paths: found.map((path) => pathOf(path, steps, pathFacts)),
    noneBecause: found.length > 0 ? null : explainNone(options, pathFacts, isUngrounded, search),
    limits: {
      relationships: bounds.hub,
      hubs: search.hubs.slice(0, maxHubsNamed),
      hubCount: search.hubs.length,
      leftCount: search.skippedCount,
    },
  };
}
