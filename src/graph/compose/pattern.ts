import type { EdgeFragment } from "../../fragments/header.js";
import { endNouns } from "../../vocabulary/index.js";

/** The variables of an edge as one statement writes them. */
export interface Variables {
  readonly parent: string;
  readonly relationship: string;
  readonly node: string;
}

/** Whether the edge's relationships reach only its nouns: then a count needs no label and is a degree lookup. */
function impliesNodes(edge: EdgeFragment): boolean {
  const nodeEnd = edge.parentEnd === "from" ? "to" : "from";
  return edge.relationships.every((type) => endNouns(type, nodeEnd).every((noun) => edge.nodes.includes(noun)));
}

/**
 * The edge's pattern with other variables. The label of the far end is left out where the types imply it: with it, the planner may
 * scan the label's index once per parent, and a count is no degree lookup.
 */
export function patternOf(edge: EdgeFragment, { parent, relationship, node }: Variables): string {
  const [left, right] = edge.parentEnd === "from" ? ["-", "->"] : ["<-", "-"];
  const label = impliesNodes(edge) ? "" : `:${edge.nodes.join("|")}`;
  return `(${parent})${left}[${relationship}:${edge.relationships.join("|")}]${right}(${node}${label})`;
}
