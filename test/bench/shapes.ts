import { allEdges } from "../../src/fragments/fragments.js";
import type { EdgeFragment } from "../../src/fragments/header.js";
import { nounNames, nouns, type NounName } from "../../src/vocabulary/index.js";
import { drawFor, type Draw } from "../support/countrywide/draw.js";
import { ours, type List, type Said } from "./list.js";
import { isPeers } from "./peerTypes.js";

/** An operation with a selection that nobody wrote. */
export interface Shape {
  readonly roots: readonly List[];
  readonly edges: number;
  readonly levels: number;
}

const mostLevels = 4;
const mostEdges = 8;
/** Of one operation, if every list were full. */
const mostRows = 400;

const both = (text: string): Said => ({ ours: text, peer: text });

/** The few filters that operations have; each is warmed once. */
export const filters: Readonly<Partial<Record<NounName, readonly Said[]>>> = {
  Studio: [
    both('{ nameEn: { contains: "1" } }'),
    { ours: "{ kind: { eq: MODEL_WORKER } }", peer: '{ kind: { eq: "MODEL_WORKER" } }' },
    {
      ours: '{ members: { some: { node: { nameEn: { contains: "2" } } } } }',
      peer: '{ members: { some: { nameEn: { contains: "2" } } } }',
    },
  ],
  Person: [both('{ nameEn: { contains: "3" } }')],
  Alliance: [both('{ nameZh: { contains: "合成" } }')],
  Patent: [both('{ titleZh: { contains: "1" } }')],
};

/** The edges of a noun that both servers have as lists. */
const edgesOf = (noun: NounName): EdgeFragment[] => allEdges.filter((edge) => isPeers(edge, noun) && !edge.one);

const scalarsOf = (noun: NounName): string[] =>
  Object.entries(nouns[noun].properties).flatMap(([name, { type, list }]) => (list === true || type === "strings" ? [] : [name]));

interface Growing {
  readonly noun: NounName;
  readonly level: number;
  readonly rows: number;
  readonly list: { -readonly [K in keyof List]: List[K] } & { readonly lists: List[] };
}

function grow(noun: NounName, field: string, level: number, rows: number, isHub: boolean, draw: Draw): Growing {
  const scalars = scalarsOf(noun);
  const fields = ["id", ...new Set(Array.from({ length: draw.below(4) }, () => draw.one(scalars)))].filter((name) => name !== undefined);
  const first = Math.max(1, Math.min(draw.one([1, 2, 3, 5, 10, 20]), Math.floor(mostRows / rows)));
  const where = level === 0 && draw.chance(0.4) ? draw.one(filters[noun] ?? [undefined]) : undefined;
  // A hub's rows come in the order of their keys: others are sorted, up to a number.
  const byName = nouns[noun].named && !isHub && draw.chance(0.4);
  const list = {
    field,
    first,
    fields,
    count: draw.chance(0.2),
    byName,
    descending: draw.chance(0.3),
    ...(where === undefined ? {} : { where }),
    lists: [],
  };
  return { noun, level, rows: rows * first, list };
}

function randomShape(draw: Draw): Shape {
  const [wished, deepest] = [1 + draw.below(mostEdges), 1 + draw.below(mostLevels)];
  const root = draw.one(nounNames.filter((noun) => edgesOf(noun).length > 0));
  const all = [grow(root, nouns[root].plural, 0, 1, false, draw)];
  for (let tries = 0; all.length <= wished && tries < 50; tries++) {
    // The deepest first, until it is as deep as it is to be.
    const reached = Math.max(...all.map(({ level }) => level));
    const parent =
      reached < deepest
        ? (all.findLast(({ level }) => level === reached) as Growing)
        : draw.one(all.filter(({ level }) => level < deepest));
    const edge = draw.one(edgesOf(parent.noun).filter(({ field }) => !parent.list.lists.some((list) => list.field === field)));
    if (edge === undefined) continue;
    const below = grow(edge.nodes[0] as NounName, edge.field, parent.level + 1, parent.rows, edge.key !== "id", draw);
    parent.list.lists.push(below.list);
    all.push(below);
  }
  return { roots: [(all[0] as Growing).list], edges: all.length - 1, levels: Math.max(...all.map(({ level }) => level)) };
}

/** Random operations from a seed, none of which is among others or comes twice. */
export function randomShapes(count: number, seed: number, others: readonly Shape[] = []): Shape[] {
  const draw = drawFor(seed, "shapes");
  const seen = new Set(others.map(({ roots }) => ours(roots)));
  const shapes: Shape[] = [];
  while (shapes.length < count) {
    const shape = randomShape(draw);
    const text = ours(shape.roots);
    if (shape.edges === 0 || seen.has(text)) continue;
    seen.add(text);
    shapes.push(shape);
  }
  return shapes;
}
