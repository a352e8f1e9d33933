import type { DayFilter } from "../../../time/dayAsked.js";
import { groupBy } from "../../../util/groupBy.js";
import { heldOn, spanOf, surelyFrom, type Span } from "../../../time/span.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import { nameEnOf, nameZhOf, listEn, listZh } from "../../../vocabulary/bilingual.js";
import type { Certainty } from "../../../time/edtf.js";
import type { NodeRow } from "../../../vocabulary/index.js";
import type { Inconsistency } from "../../../graph/inconsistency.js";

/** Who holds, or held, a role that only one can hold at a time. */
export interface Holder {
  readonly node: NodeRow;
  readonly fact: FactRow;
  /** How surely on the day of asOf, taking successors into account; null without asOf. */
  readonly certainty: Certainty | null;
}

export const rotatingRoles = ["CHAIR", "LEADING_UNIT"] as const;
type Role = (typeof rotatingRoles)[number];

const kinds = { CHAIR: "TWO_CHAIRS", LEADING_UNIT: "TWO_LEADING_UNITS" } as const;
const heldEn = { CHAIR: "the chair", LEADING_UNIT: "the place of the leading unit" };
const heldZh = { CHAIR: "轮值主席", LEADING_UNIT: "牵头单位" };

/** Roles that two hold at once: on the day of asOf, or else on the first day on which both certainly held it. */
export const rotationInconsistencies = (alliance: NodeRow, holders: readonly Holder[], asked: DayFilter): Inconsistency[] =>
  rotatingRoles.flatMap((role) =>
    twoAtOnce(
      alliance,
      role,
      holders.filter(({ fact }) => fact["role"] === role),
      asked,
    ),
  );

function twoAtOnce(alliance: NodeRow, role: Role, holders: readonly Holder[], { day, certainties }: DayFilter): Inconsistency[] {
  const spans = new Map(holders.map((holder) => [holder, spanOf(holder.fact)]));
  // Its own dates count for more than a successor: that there already is one is the inconsistency.
  const certaintyOf = (holder: Holder, on: string): Certainty | null => {
    const own = heldOn(spans.get(holder) as Span, on);
    return own === "CERTAIN" || day === null ? own : holder.certainty;
  };
  const counted: readonly Certainty[] = day === null ? ["CERTAIN"] : certainties;
  const days = day === null ? [...new Set([...spans.values()].flatMap(surelyFrom))].sort() : [day];
  for (const on of days) {
    const found = holders.filter((holder) => counted.includes(certaintyOf(holder, on) ?? "FALSE"));
    const nodes = [...groupBy(found, ({ node }) => node.id).values()].map(([first]) => (first as Holder).node);
    if (nodes.length < 2) continue;
    const sure = found.every((holder) => certaintyOf(holder, on) === "CERTAIN");
    return [
      {
        kind: kinds[role],
        nodes,
        facts: found.map(({ fact }) => fact),
        sentence: {
          en: `${listEn(nodes.map(nameEnOf))} ${sure ? "held" : "may have held"} ${heldEn[role]} of ${nameEnOf(alliance)} at once on ${on}.`,
          zh: `${on}，${listZh(nodes.map(nameZhOf))}${sure ? "同时" : "可能同时"}为${nameZhOf(alliance)}的${heldZh[role]}。`,
        },
      },
    ];
  }
  return [];
}
