import { append, fill, reservation, describeFact, type Reference } from "../../../vocabulary/phrases.js";
import type { FactRow } from "../../../vocabulary/factRow.js";
import type { BilingualText } from "../../../vocabulary/index.js";

/** Phrases for two relationships that meet in a node between, by their types: whose it is, and where it leads. */
const joinedPhrases: Readonly<Record<string, BilingualText>> = {
  "TOOK_PART IN": { en: "{from} took part in {to}", zh: "{from}参加了{to}" },
  "ON_BEHALF_OF IN": { en: "someone took part in {to} on behalf of {from}", zh: "有人代表{from}参加了{to}" },
  "RECEIVED CONFERRAL_PART_OF": { en: "{from} received a title by {to}", zh: "{from}在{to}中获得称号" },
  "RECEIVED CONFERRAL_CONFERRED_BY": { en: "{from} received a title from {to}", zh: "{from}获{to}授予称号" },
  "RECEIVED OF": { en: "{from} received the title {to}", zh: "{from}获得称号{to}" },
  "HAS_GROUP COVERS": { en: "{from} has a discipline group for {to}", zh: "{from}设有{to}专业组" },
};

/**
 * A leg as a clause: a sentence without its full stop.
 * @throws Error where two relationships do not belong together
 */
export function describeLeg(facts: readonly FactRow[], nameOf: (id: string) => BilingualText, reference: Reference): BilingualText {
  const [one, other] = facts as readonly [FactRow, FactRow?];
  if (other === undefined) return describeFact(one, nameOf, reference);
  const [whose, what] = `${one.type} ${other.type}` in joinedPhrases ? [one, other] : [other, one];
  const phrase = joinedPhrases[`${whose.type} ${what.type}`];
  if (phrase === undefined) throw new Error(`${one.type} and ${other.type} make no step.`);
  const owner = whose.type === "ON_BEHALF_OF" ? whose.to : whose.from;
  return append(
    fill(phrase, nameOf(owner), nameOf(what.to)),
    reservation(
      facts.some(({ implied }) => implied),
      reference,
    ),
  );
}
