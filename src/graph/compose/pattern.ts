import type { EdgeFragment } from "../../fragments/header.js";
import { endNouns } from "../../vocabulary/index.js";

/** The variables of an edge as one statement writes them. */
export interface Variables {
  readonly parent: string;
  readonly relationship: string;
  readonly node: string;
}

/** Every node that the edge's relationships reach is of its nouns, so a count needs no label and is a degree. */
function impliesNodes(edge: EdgeFragment): boolean {
  const nodeEnd = edge.parentEnd === "from" ? "to" : "from";
  return edge.relationships.every((type) => endNouns(type, nodeEnd).every((noun) => edge.nodes.includes(noun)));
}

/**
 * The edge's pattern with other variables. The far label stays away where the types imply it: with it the planner may
 * walk the label's index once for every parent, and a count is no degree.
 */
export function patternOf(edge: EdgeFragment, { parent, relationship, node }: Variables): string {
  const [left, right] = edge.parentEnd === "from" ? ["-", "->"] : ["<-", "-"];
  const label = impliesNodes(edge) ? "" : `:${edge.nodes.join("|")}`;
  return `(${parent})${left}[${relationship}:${edge.relationships.join("|")}]${right}(${node}${label})`;
}
