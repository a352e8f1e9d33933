import type { GraphContent } from "../../../src/graph/content.js";
import { factId, storedFact, storedNode, type Stored } from "../../../src/graph/stored.js";
import { relationships, type End, type NounName, type RelationshipType } from "../../../src/graph/vocabulary/index.js";

type Members = { readonly noun: NounName } | { readonly type: RelationshipType; readonly end: End; readonly parent: string };

const keyOfOrder: Readonly<Record<string, string>> = { NAME: "sortName", FOUNDED_ON: "sortFoundedOn" };

/** The members of a list in the order that it must have, worked out from the content and not by the database. */
export function orderedKeys(content: GraphContent, members: Members, orderBy: string): string[] {
  const [, order = "", direction] = /^(.*)_(ASC|DESC)$/.exec(orderBy) ?? [];
  const stored = new Map(content.nodes.map((each): [string, Stored] => [each.id, storedNode(each)]));
  const keyOfNode = (id: string): string => String(stored.get(id)?.[keyOfOrder[order] as string]);
  const rows =
    "noun" in members
      ? content.nodes.filter(({ noun }) => noun === members.noun).map(({ id }) => ({ row: id, key: order === "KEY" ? id : keyOfNode(id) }))
      : content.facts
          .filter((each) => each.type === members.type && each[members.end] === members.parent)
          .map((each) => {
            const far = members.end === "to" ? each.from : each.to;
            const id = factId(each);
            const hub = (relationships[each.type].hubs ?? []).includes(members.end);
            const key = hub ? String(storedFact(each)[members.end === "to" ? "inKey" : "outKey"]) : id;
            return { row: id, key: order === "KEY" ? key : `${keyOfNode(far)}|${id}` };
          });
  for (const { key } of rows) if (key.includes("undefined")) throw new Error(`${JSON.stringify(members)} has no order ${orderBy}`);
  const sorted = rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ row }) => row);
  return direction === "DESC" ? sorted.reverse() : sorted;
}
