import { edgeOf } from "../fragments/fragments.js";
import { facetsOf, type RecordedFacets } from "./compose/facets.js";
import { InputError } from "../errors/inputError.js";
import { largestPage } from "./page.js";
import type { GraphReader } from "./reader.js";
import { nouns, type NodeRow } from "../vocabulary/index.js";
import type { FigureMeasure } from "../vocabulary/measures.js";

/** Whether sources state it, only imply it, report a number without naming any, or do not mention it. */
type Knowledge = "STATED" | "IMPLIED" | "NONE_NAMED" | "NOT_STATED";

/** What is known of one field of a node, and what sources report of the same. */
export interface FieldKnowledge {
  readonly field: string | null;
  readonly measure: FigureMeasure | null;
  readonly knowledge: Knowledge;
  /** How many nodes the graph records; null for none, for a property, and for what is not recorded one by one. */
  readonly recorded: number | null;
  readonly reported: readonly NodeRow<"Figure">[];
  readonly lastSeen: string | null;
}

const ofProperty = (row: NodeRow, name: string, { statements }: RecordedFacets): FieldKnowledge => {
  const value = (row as unknown as Record<string, unknown>)[name];
  const isThere = Array.isArray(value) ? value.length > 0 : value !== null;
  const naming = statements.filter(([, fields]) => fields.includes(name));
  // A statement that names no fields covers all of them, unless others name this field.
  const places = naming.length > 0 ? naming : statements.filter(([, fields]) => fields.length === 0);
  const stated = places.some(([implied]) => !implied);
  return {
    field: name,
    measure: null,
    knowledge: !isThere ? "NOT_STATED" : stated ? "STATED" : "IMPLIED",
    recorded: null,
    reported: [],
    lastSeen: null,
  };
};

/**
 * What is known of a node: its properties, its edges with the figures that sources report for them, and all other figures.
 * @param only the fields asked for; null for all
 * @throws InputError where the noun has no such field
 */
export async function readKnowledge(reader: GraphReader, row: NodeRow, only: readonly string[] | null): Promise<FieldKnowledge[]> {
  const noun = row.__typename;
  const asked = ({ field }: { readonly field: string }): boolean => only === null || only.includes(field);
  const properties = Object.keys(nouns[noun].properties);
  const allowed = [...properties, ...facetsOf(noun).map(({ field }) => field)];
  const unknown = only?.find((field) => !allowed.includes(field));
  if (unknown !== undefined) throw new InputError("fields", unknown, [...new Set(allowed)].join(", "));
  const facets = facetsOf(noun).filter(asked);
  const [recorded, figures] = await Promise.all([reader.facets(row, facets), figuresOf(reader, row)]);
  if (recorded === null) return [];
  const reports = (measure: FigureMeasure | null): NodeRow<"Figure">[] =>
    measure === null ? [] : figures.filter((figure) => figure.measure === measure);
  const all: FieldKnowledge[] = [
    ...properties.filter((field) => asked({ field })).map((name) => ofProperty(row, name, recorded)),
    ...facets.map(({ field, measure }, index): FieldKnowledge => {
      const [count, anyStated, lastSeen] = recorded.facets[index] as RecordedFacets["facets"][number];
      const reported = reports(measure);
      const knowledge = count > 0 ? (anyStated ? "STATED" : "IMPLIED") : reported.length > 0 ? "NONE_NAMED" : "NOT_STATED";
      return { field, measure, knowledge, recorded: count === 0 ? null : count, reported, lastSeen };
    }),
  ];
  if (only !== null) return all;
  const held = new Set(facets.map(({ measure }) => measure));
  const unmatched = [...new Set(figures.map(({ measure }) => measure))].filter((measure) => !held.has(measure));
  const beside = unmatched.map((measure): FieldKnowledge => {
    const reported = reports(measure);
    return {
      field: null,
      measure,
      knowledge: reported.every(({ implied }) => implied) ? "IMPLIED" : "STATED",
      recorded: null,
      reported,
      lastSeen: null,
    };
  });
  return [...all, ...beside];
}

async function figuresOf(reader: GraphReader, row: NodeRow): Promise<NodeRow<"Figure">[]> {
  const edge = edgeOf(row.__typename, "figures");
  if (edge === undefined) return [];
  const { edges } = await reader.edge(edge, row, { first: largestPage }, edge);
  return edges.map(({ node }) => node as NodeRow<"Figure">);
}
