import { operatorsOf, type Plan } from "./plan.js";

/** What a statement is for, which says how it may be run. */
export type Kind = "rootList" | "hubPage" | "edgePage" | "edgeCount" | "rootCount" | "byIds" | "query";

const any = (plan: Plan, form: RegExp): Plan | undefined => operatorsOf(plan).find(({ operator }) => form.test(operator));

const leavesOf = (plan: Plan): Plan[] => (plan.children.length === 0 ? [plan] : plan.children.flatMap(leavesOf));

const isOneUniqueSeek = (plan: Plan): boolean => {
  const leaves = leavesOf(plan).filter(({ operator }) => operator !== "Argument");
  return leaves.length === 1 && /^NodeUniqueIndexSeek(\(Locking\))?$/.test((leaves[0] as Plan).operator);
};

const labelScan =
  /^(Union|Intersection|Partitioned)?(NodeByLabels?|NodeByLabels|NodeIndex|NodeByElementId)?(Scan|LabelScan|LabelsScan)$|^Subtraction|RelationshipTypes?Scan$|RelationshipIndex(Contains|EndsWith)?Scan$|NodeIndex(Contains|EndsWith)?Scan$/;
const everything = /AllNodesScan|AllRelationshipsScan/;
const sorting = /^(Partial)?(Sort|Top)/;
const relationshipIndex = /RelationshipIndex|RelationshipUniqueIndex/;
const rangeOverNodes = /^Node(Unique)?IndexSeekByRange$/;

/** What is wrong with a plan, in words; empty where nothing is. */
export function problemsOf(kind: Kind, plan: Plan, scanReason: string | null = null): string[] {
  const problems: string[] = [];
  const forbid = (form: RegExp, why: string): void => {
    const found = any(plan, form);
    if (found !== undefined) problems.push(`${found.operator}: ${why}`);
  };
  const need = (form: RegExp, why: string): void => {
    if (any(plan, form) === undefined) problems.push(`nothing like ${form.source}: ${why}`);
  };

  forbid(everything, "it reads the whole graph");
  if (scanReason === null) forbid(labelScan, "it reads a whole label, type or index, and the header has no @scan");
  for (const product of operatorsOf(plan).filter(({ operator }) => operator === "CartesianProduct")) {
    if (!product.children.every(isOneUniqueSeek)) problems.push("CartesianProduct: only two unique seeks may be multiplied");
  }
  switch (kind) {
    case "rootList":
      need(rangeOverNodes, "a page of all nodes is a range of an index");
      forbid(sorting, "the index has the order already");
      break;
    case "hubPage":
      need(/^Directed(Unique)?RelationshipIndexSeekByRange$/, "a hub's page is a range of its relationships' index");
      forbid(sorting, "the index has the order already");
      break;
    case "edgePage":
      forbid(relationshipIndex, "it would walk the index over all parents for each of them");
      forbid(rangeOverNodes, "it would walk the index over all nodes for each parent");
      need(/^(Optional)?Expand/, "an edge is read from its parent");
      break;
    case "edgeCount":
      forbid(relationshipIndex, "a count is a degree");
      forbid(rangeOverNodes, "a count is a degree");
      break;
    case "rootCount":
      need(/^NodeCountFromCountStore$/, "the database knows how many nodes a label has");
      break;
    case "byIds":
      need(/^NodeUniqueIndexSeek/, "an id is found in its unique index");
      forbid(sorting, "nothing is ordered");
      break;
    case "query":
      break;
  }
  return problems;
}
