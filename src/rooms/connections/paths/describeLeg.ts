import { append, fill, reservation, describeFact, type Reference } from "../../../vocabulary/phrases.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import { relationships, type BilingualText, type End } from "../../../vocabulary/index.js";

/** The id of the end of a fact at which no passage stands. */
const beyond = (fact: FactRow, passage: End): string => fact[passage === "from" ? "to" : "from"];

/** How two facts are said of which the one says whose a passage is, and the other what that leads to; null where they do not. */
function sayJoined(owner: FactRow, goal: FactRow, nameOf: (id: string) => BilingualText): BilingualText | null {
  const [whose, what] = [relationships[owner.type].connects, relationships[goal.type].connects];
  if (typeof whose === "string" || typeof what === "string" || whose.other !== "owner" || what.other !== "goal") return null;
  const phrase = whose.withGoal[goal.type];
  return phrase === undefined ? null : fill(phrase, nameOf(beyond(owner, whose.passage)), nameOf(beyond(goal, what.passage)));
}

/**
 * A leg as a clause: a sentence without its full stop.
 * @throws Error where two relationships do not belong together
 */
export function describeLeg(facts: readonly FactRow[], nameOf: (id: string) => BilingualText, reference: Reference): BilingualText {
  const [one, other] = facts as readonly [FactRow, FactRow?];
  if (other === undefined) return describeFact(one, nameOf, reference);
  const said = sayJoined(one, other, nameOf) ?? sayJoined(other, one, nameOf);
  if (said === null) throw new Error(`${one.type} and ${other.type} make no step.`);
  return append(
    said,
    reservation(
      facts.some(({ implied }) => implied),
      reference,
    ),
  );
}
