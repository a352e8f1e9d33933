import { allEdges } from "../../src/fragments/fragments.js";
import { endNouns, relationships, type End, type NounName, type RelationshipType } from "../../src/vocabulary/index.js";

/** An edge as its words mean it; its pattern and its key are not looked at. */
export interface Reading {
  readonly parent: NounName;
  readonly field: string;
  readonly nodes: readonly NounName[];
  readonly types: readonly RelationshipType[];
  /** The parent's end, and that of what comes back. */
  readonly near: End;
  readonly far: End;
  readonly one: boolean;
  readonly dated: boolean;
  /** Its own order is that of the far ends, and not of the relationships' ids. */
  readonly byFarEnd: boolean;
}

/** Where both ends may be the same noun, the field's word alone says at which end the parent stands. */
const nearOfWord: Readonly<Record<string, End>> = {
  above: "to",
  apprentices: "from",
  below: "from",
  broader: "from",
  mentors: "to",
  narrower: "to",
  outOf: "from",
  pairedBy: "to",
  pairedWith: "from",
  parentEnterprises: "from",
  partOf: "from",
  parts: "to",
  shares: "to",
  subordinates: "to",
  subsidiaries: "to",
  superiors: "from",
  within: "from",
};

const other = (end: End): End => (end === "from" ? "to" : "from");

type Header = Pick<(typeof allEdges)[number], "parents" | "nodes" | "relationships" | "field">;

function nearOf({ parents, nodes, relationships: types, field }: Header): End {
  const has = (of: readonly NounName[], end: End): boolean => of.every((noun) => types.some((type) => endNouns(type, end).includes(noun)));
  const [only, second] = (["from", "to"] as const).filter((end) => has(parents, end) && has(nodes, other(end)));
  const near = second === undefined ? only : nearOfWord[field];
  if (near === undefined)
    throw new Error(
      `At which end of ${types.join("|")} does the parent of ${parents.join("|")}.${field} stand? Say so in test/oracle/readings.ts.`,
    );
  return near;
}

export const readings: readonly Reading[] = allEdges.flatMap(({ parents, nodes, relationships: types, field, one }) => {
  const near = nearOf({ parents, nodes, relationships: types, field });
  const [first] = types;
  const byFarEnd = types.length === 1 && first !== undefined && relationships[first].hubs?.includes(near) === true;
  return parents.map((parent) => ({
    parent,
    field,
    nodes,
    types,
    near,
    far: other(near),
    one,
    dated: types.some((type) => relationships[type].dated === true),
    byFarEnd,
  }));
});

const byField = new Map(readings.map((reading) => [`${reading.parent}.${reading.field}`, reading]));

export const readingOf = (parent: string, field: string): Reading | undefined => byField.get(`${parent}.${field}`);
