import type { PathOptions } from "../../../src/rooms/connections/paths/findPaths.js";
import { nouns, relationships, type Connects, type NounName, type RelationshipType } from "../../../src/vocabulary/index.js";
import { certaintyOf, spanOf, type Certainty } from "../../oracle/dates.js";
import type { OracleFact, OracleGraph, OracleNode } from "../../oracle/graphOf.js";

// Every way between two nodes, found by walking all of a small graph in memory: no Cypher, and no bounds.

export interface BruteWay {
  readonly ids: readonly string[];
  readonly strength: number;
}

type Leg = readonly OracleFact[];

// What the vocabulary says, read here by itself: no list of the code that answers.

const wordOf = (type: RelationshipType): string => {
  const { connects } = relationships[type];
  return typeof connects === "string" ? connects : connects.how;
};

/** The end at which a passage stands, and what the other end is; null for what does not meet another in one. */
const halfOf = (type: RelationshipType): Exclude<Connects, string> | null => {
  const { connects } = relationships[type];
  return typeof connects === "string" ? null : connects;
};

const otherEnd = (fact: OracleFact): OracleNode => (halfOf(fact.type)?.passage === "from" ? fact.to : fact.from);

const isThrough = (noun: NounName): boolean => nouns[noun].connects === "through";

/** Sources and figures of a node say nothing of how well it is connected. */
const counts = ({ to }: OracleFact): boolean => nouns[to.noun].connects !== "never";

export class BruteForce {
  readonly degrees = new Map<string, number>();

  constructor(private readonly graph: OracleGraph) {
    for (const fact of graph.facts) {
      for (const id of new Set([fact.from.id, fact.to.id]))
        if (id !== fact.from.id || counts(fact)) this.degrees.set(id, (this.degrees.get(id) ?? 0) + 1);
    }
  }

  degree = (id: string): number => this.degrees.get(id) ?? 0;

  /** All of them, the strongest first. */
  paths({ from, to, maxSteps, through, asOf, certainties, includeImplied }: PathOptions): BruteWay[] {
    const ends = [from, to];
    const node = (id: string): OracleNode => this.graph.nodes.get(id) as OracleNode;
    const mayBe = ({ id, noun, implied, values }: OracleNode): boolean =>
      ends.includes(id) || (through.includes(noun) && values["status"] !== "PROPOSED" && (includeImplied || !implied));
    const isReferenceEnd = ({ id, noun }: OracleNode): boolean => ends.includes(id) && !isThrough(noun);
    const legs = new Map<string, Map<string, Leg[]>>();
    const add = (one: OracleNode, other: OracleNode, leg: Leg): void => {
      if (one === other || !mayBe(one) || !mayBe(other) || (!includeImplied && leg.some(({ implied }) => implied))) return;
      const held = certaintyOfLeg(leg, [one, other]);
      if (held !== null && !certainties.includes(held)) return;
      for (const [near, far] of [
        [one.id, other.id],
        [other.id, one.id],
      ] as const) {
        if (!legs.has(near)) legs.set(near, new Map());
        const there = legs.get(near) as Map<string, Leg[]>;
        there.set(far, [...(there.get(far) ?? []), leg]);
      }
    };
    const certaintyOfLeg = (leg: Leg, [one, other]: readonly [OracleNode, OracleNode]): Certainty | null => {
      if (asOf === null) return null;
      const begins = [one, other]
        .map(({ values }) => values["on"] ?? values["foundedOn"] ?? values["filedOn"])
        .map((text) => (typeof text === "string" ? spanOf(text).first : null));
      if (begins.some((first) => first !== null && first > asOf)) return "FALSE";
      const answers = leg
        .filter(({ type }) => relationships[type].dated === true)
        .map((fact) =>
          certaintyOf(
            asOf,
            fact.values,
            this.graph.rivals(fact).map(({ values }) => values),
          ),
        );
      return (["FALSE", "POSSIBLE", "CERTAIN"] as const).find((answer) => answers.includes(answer)) ?? null;
    };
    const atPassage = new Map<string, OracleFact[]>();
    for (const fact of this.graph.facts) {
      const word = wordOf(fact.type);
      if (word === "never") continue;
      if (word === "direct" || isReferenceEnd(fact.from) || isReferenceEnd(fact.to)) add(fact.from, fact.to, [fact]);
      const half = halfOf(fact.type);
      if (half !== null) atPassage.set(fact[half.passage].id, [...(atPassage.get(fact[half.passage].id) ?? []), fact]);
    }
    for (const facts of atPassage.values()) {
      for (const owner of facts.filter(({ type }) => halfOf(type)?.other === "owner")) {
        for (const goal of facts.filter(({ type }) => halfOf(type)?.other === "goal")) add(otherEnd(owner), otherEnd(goal), [owner, goal]);
      }
    }

    const isReference = ({ statedIn }: OracleFact): boolean =>
      statedIn.every((place) => ["REFERENCE", "EDITORIAL"].includes(String(node(place.split("#")[0] as string).values["kind"])));
    const found: BruteWay[] = [];
    const walk = (ids: readonly string[], strength: number, steps: readonly Leg[][]): void => {
      const last = ids.at(-1) as string;
      if (last === to) {
        if (!steps.flat(2).every(isReference)) found.push({ ids, strength });
        return;
      }
      if (ids.length > maxSteps) return;
      const past = last === from ? 1 : 0.8 / Math.log(1 + Math.max(2, this.degree(last)));
      for (const [next, step] of legs.get(last) ?? []) {
        if (ids.includes(next)) continue;
        const implied = step.every((leg) => leg.some((fact) => fact.implied)) ? 0.5 : 1;
        const reference = step.flat().every(isReference) ? 0.5 : 1;
        walk([...ids, next], strength * past * implied * reference, [...steps, step]);
      }
    };
    walk([from], 1, []);
    const key = ({ strength }: BruteWay): number => Number(strength.toPrecision(9));
    return found.sort((one, other) => key(other) - key(one) || (one.ids.join("\n") < other.ids.join("\n") ? -1 : 1));
  }
}
