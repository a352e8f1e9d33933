import type { GraphQLResolveInfo } from "graphql";
import type { GraphReader } from "../../graph/reader.js";
import type { NodeRow } from "../../vocabulary/index.js";
import { lookaheadOfNode } from "../../types/lookahead.js";

/** Reads nodes of which a reason holds little more than their ids, with all fields that the operation asks for. */
export async function fullNodes(
  nodes: readonly { readonly id: string }[],
  reader: GraphReader,
  info: GraphQLResolveInfo,
): Promise<NodeRow[]> {
  const read = await Promise.all(nodes.map(({ id }) => reader.anyNode(id, (noun) => lookaheadOfNode(info, [noun]))));
  return read.filter((node) => node !== null);
}
