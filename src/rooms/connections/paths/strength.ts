import type { Reference } from "../../../vocabulary/phrases.js";
import type { FactSummary, Adjacency } from "./adjacency.js";

// The strength of a path: 1, times 0.8 / ln(1 + d) for each node between its ends, where d is the number of its relationships without
// sources and figures (at least 2), times 0.5 for each step that is only implied, times 0.5 for each that rests only on reference data or
// our own tree. It falls with the length of a path and with the degree of the nodes in between. Costs are its negative logarithm, in
// millionths.

const penalty = 0.5;
const damping = 0.8;

const millionths = 1_000_000;
const costOf = (factor: number): number => Math.round(-Math.log(factor) * millionths);

export const throughCost = (degree: number): number => costOf(damping / Math.log(1 + Math.max(2, degree)));

/** To three significant digits. */
export const strengthOf = (cost: number): number => Number(Math.exp(-cost / millionths).toPrecision(3));

/** Every leg needs a fact that is only implied. */
export const isImplied = (step: Adjacency): boolean => step.every((leg) => leg.some(({ implied }) => implied));

/** Sources of reference data, by their ids. */
export type References = ReadonlyMap<string, Reference>;

/** The kind of reference that a fact rests on; null where a document is among its sources. */
export const referenceOf = ({ sources }: Pick<FactSummary, "sources">, references: References): Reference => {
  const kinds = sources.map((id) => references.get(id) ?? null);
  return kinds.includes(null) ? null : (kinds[0] ?? null);
};

export const isReference = (step: Adjacency, references: References): boolean =>
  step.every((leg) => leg.every((fact) => referenceOf(fact, references) !== null));

export const stepCost = (step: Adjacency, references: References): number =>
  costOf((isImplied(step) ? penalty : 1) * (isReference(step, references) ? penalty : 1));
