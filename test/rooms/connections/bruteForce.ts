import { throughNouns } from "../../../src/rooms/connections/paths/readSteps.js";
import type { PathOptions } from "../../../src/rooms/connections/paths/findPaths.js";
import type { NounName, RelationshipType } from "../../../src/vocabulary/index.js";
import { relationships } from "../../../src/vocabulary/index.js";
import { certaintyOf, spanOf, type Certainty } from "../../oracle/dates.js";
import type { OracleFact, OracleGraph, OracleNode } from "../../oracle/graphOf.js";

// Every way between two nodes, found by walking all of a small graph in memory: no Cypher, and no bounds.

export interface BruteWay {
  readonly ids: readonly string[];
  readonly strength: number;
}

type Leg = readonly OracleFact[];

/** What never joins two nodes. */
const never: readonly RelationshipType[] = ["STATED_IN", "REPORTED", "OUT_OF", "SUBORDINATE_TO"];
/** What joins a node to reference data, to what is true of thousands, or to what joins two others: only where that is an end. */
const toEndsAlone =
  /^(OF|ABOVE|WITHIN|INDUSTRY_BROADER|HONOUR_CONFERRED_BY|TOOK_PART|ON_BEHALF_OF|IN|RECEIVED|CONFERRAL_PART_OF|CONFERRAL_CONFERRED_BY|HAS_GROUP|COVERS|.*_SERVES|.*_CONSIDERED|.*_LOCATED_IN|.*_IN_INDUSTRY)$/;

const owners: Readonly<Record<string, "from" | "to">> = { TOOK_PART: "from", ON_BEHALF_OF: "to", RECEIVED: "from", HAS_GROUP: "from" };
const goals = ["IN", "CONFERRAL_PART_OF", "CONFERRAL_CONFERRED_BY", "OF", "COVERS"];

const isThrough = (noun: NounName): boolean => (throughNouns as readonly NounName[]).includes(noun);

export class BruteForce {
  readonly degrees = new Map<string, number>();

  constructor(private readonly graph: OracleGraph) {
    for (const { type, from, to } of graph.facts) {
      for (const id of new Set([from.id, to.id]))
        if (!(["STATED_IN", "REPORTED"].includes(type) && id === from.id)) this.degrees.set(id, (this.degrees.get(id) ?? 0) + 1);
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
      if (never.includes(fact.type)) continue;
      if (!toEndsAlone.test(fact.type) || isReferenceEnd(fact.from) || isReferenceEnd(fact.to)) add(fact.from, fact.to, [fact]);
      const passage =
        fact.type in owners ? (owners[fact.type] === "from" ? fact.to : fact.from) : goals.includes(fact.type) ? fact.from : null;
      if (passage !== null) atPassage.set(passage.id, [...(atPassage.get(passage.id) ?? []), fact]);
    }
    for (const facts of atPassage.values()) {
      for (const owner of facts.filter(({ type }) => type in owners)) {
        for (const goal of facts.filter(({ type }) => goals.includes(type)))
          add(owner[owners[owner.type] as "from" | "to"], goal.to, [owner, goal]);
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
