import { nouns, type NounName } from "../vocabulary/index.js";
import { SeedError } from "./seedError.js";
import type { SeedFile } from "./seedFile.js";
import type { SeedNode } from "./seedNode.js";

/** A node across all seeds: which seed declares it, and which sources state it. */
export interface DeclaredNode {
  readonly declared: SeedNode;
  readonly stated: readonly { readonly source: string; readonly node: SeedNode }[];
}

/** Whether a node of the noun may have no properties at all, such as a conferral without a date. */
const mayBeBare = (noun: NounName): boolean =>
  !nouns[noun].named && Object.values(nouns[noun].properties).every(({ required }) => required !== true);

/**
 * Merges the nodes of all seeds by id.
 * @throws SeedError if a seed has a node twice, two seeds give its properties, or none declares it
 */
export function declaredNodes(files: readonly SeedFile[]): Map<string, DeclaredNode> {
  const all = new Map<string, { source: string; node: SeedNode }[]>();
  for (const { source, nodes } of files) {
    const own = new Set<string>();
    for (const node of [source, ...nodes]) {
      if (own.has(node.id)) throw new SeedError(node.place, `${node.id} twice`, "a node once in a seed");
      own.add(node.id);
      all.set(node.id, [...(all.get(node.id) ?? []), { source: source.id, node }]);
    }
  }
  return new Map([...all].map(([id, stated]) => [id, { declared: declarationOf(stated.map(({ node }) => node)), stated }]));
}

function declarationOf(nodes: readonly SeedNode[]): SeedNode {
  const [first, second] = nodes.filter(({ properties }) => properties !== null);
  if (first !== undefined && second !== undefined)
    throw new SeedError(second.place, `properties of ${second.id}, which ${first.place.file} declares`, "at or stated only");
  const [bare] = nodes as [SeedNode];
  if (first === undefined && !mayBeBare(bare.noun))
    throw new SeedError(bare.place, `${bare.id}, which no seed declares`, "a node with properties, or one that another seed declares");
  return first ?? bare;
}
