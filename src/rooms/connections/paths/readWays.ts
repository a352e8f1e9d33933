import { InputError } from "../../../errors/inputError.js";
import { nameOf } from "../../../vocabulary/nameOf.js";
import type { Reference } from "../../../vocabulary/phrases.js";
import type { GraphReader } from "../../../graph/reader.js";
import { parseDay } from "../../../time/edtf.js";
import { nounOfId, type Described, type NodeRow, type NounName } from "../../../vocabulary/index.js";
import { bestWays, type Costs, type StepCost } from "./bestWays.js";
import { between } from "./between.js";
import { stepReader, type StepsAsked } from "./readSteps.js";
import { isReference, stepCost, throughCost, type References } from "./strength.js";
import { usualBounds, type Bounds, type ReadSteps, type Step, type Steps } from "./steps.js";
import { surroundingsOf, type Surroundings } from "./surroundings.js";
import { readTold, wayOf, type Told, type Way } from "./tellWays.js";

export const mostSteps = 6;
export const mostWays = 20;
/** So many hubs are named. */
const mostHubs = 20;

export interface WaysAsked extends StepsAsked {
  readonly maxSteps: number;
  readonly through: readonly NounName[];
  readonly first: number;
}

export interface Ways {
  readonly ways: readonly Way[];
  readonly noneBecause: Described | null;
  readonly limits: {
    readonly relationships: number;
    readonly hubs: readonly string[];
    readonly hubCount: number;
    readonly leftCount: number;
  };
}

function check({ from, to, maxSteps, first, asOf }: WaysAsked): void {
  for (const [argument, id] of Object.entries({ from, to })) {
    const noun = nounOfId(id);
    if (noun === "Source" || noun === "Figure") throw new InputError(argument, id, "the id of a node that is no source and no figure");
  }
  if (from === to) throw new InputError("to", to, "another node than from");
  const whole = (argument: string, value: number, most: number): void => {
    if (!Number.isInteger(value) || value < 1 || value > most) throw new InputError(argument, value, `a whole number from 1 to ${most}`);
  };
  whole("maxSteps", maxSteps, mostSteps);
  whole("first", first, mostWays);
  if (asOf !== null) parseDay(asOf, "asOf");
}

/** The first look is at both ends: who is not found then is in no graph. */
function knowing(readSteps: ReadSteps, { from, to }: WaysAsked): ReadSteps {
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

async function referencesOf(reader: GraphReader, steps: Steps): Promise<References> {
  const ids = new Set([...steps.values()].flatMap((others) => [...others.values()].flat(2).flatMap(({ sources }) => sources)));
  return ids.size === 0
    ? new Map()
    : new Map((await reader.query("sourcesOfReference", { ids: [...ids] })).map(({ id, kind }) => [id, kind as Reference]));
}

function reasonOf({ from, to, maxSteps }: WaysAsked, { nodes }: Told, isUngrounded: boolean, { hubs, left }: Surroundings): Described {
  const [start, end] = [nameOf(nodes.get(from) as NodeRow), nameOf(nodes.get(to) as NodeRow)];
  const more = hubs.length > 0 || left > 0;
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
 * The best ways between two nodes, each with what is said of it.
 * @throws InputError naming the argument that is not allowed
 */
export async function readWays(reader: GraphReader, asked: WaysAsked, bounds: Bounds = usualBounds): Promise<Ways> {
  check(asked);
  const { from, to, maxSteps, through, first } = asked;
  const around = await surroundingsOf(
    knowing(stepReader(reader, asked, bounds.hub), asked),
    { from, to, maxSteps, through: new Set(through) },
    bounds,
  );
  const steps = between(from, to, maxSteps, around.steps);
  const references = await referencesOf(reader, steps);
  const costOf = (step: Step): StepCost => ({ cost: stepCost(step, references), isGrounded: !isReference(step, references) });
  const costs: Costs = {
    steps: new Map([...steps].map(([id, others]) => [id, new Map([...others].map(([other, step]) => [other, costOf(step)]))])),
    through: (id) => throughCost(around.nodes.get(id)?.degree ?? 0),
  };
  const { ways: found, isUngrounded } = bestWays(costs, from, to, maxSteps, first);
  const told = await readTold(reader, found, steps, references, [from, to]);
  return {
    ways: found.map((way) => wayOf(way, steps, told)),
    noneBecause: found.length > 0 ? null : reasonOf(asked, told, isUngrounded, around),
    limits: { relationships: bounds.hub, hubs: around.hubs.slice(0, mostHubs), hubCount: around.hubs.length, leftCount: around.left },
  };
}
