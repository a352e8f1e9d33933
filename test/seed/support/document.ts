import { readSeeds } from "../../../src/seed/readSeeds.js";
import type { RelationshipType } from "../../../src/vocabulary/index.js";
import { realFolder } from "./seedFolder.js";

const { content } = readSeeds(realFolder);

/** The real seed as one source states it. */
export function documentOf(source: string) {
  const own = content.facts.filter(({ statedIn }) => statedIn.some((place) => place.startsWith(`${source}#`)));
  const facts = (type: RelationshipType, end: { from?: string; to?: string } = {}) =>
    own.filter(
      (fact) => fact.type === type && (end.from === undefined || fact.from === end.from) && (end.to === undefined || fact.to === end.to),
    );
  const node = (id: string) => {
    const found = content.nodes.find((each) => each.id === id);
    if (found === undefined) throw new Error(`no ${id}`);
    return found;
  };
  const stated = new Set(facts("STATED_IN").map(({ from }) => from));
  const nodes = content.nodes.filter(({ id }) => stated.has(id));
  const partsIn = (event: string, role: string) =>
    facts("IN", { to: event })
      .map(({ from }) => node(from))
      .filter(({ properties }) => properties["role"] === role);
  const whoIn = (event: string, role: string) => partsIn(event, role).map(({ id }) => facts("TOOK_PART", { to: id })[0]?.from);
  return { facts, node, nodes, partsIn, whoIn };
}

/** Every one of the places only implies it. */
export const onlyImplied = ({ statedIn }: { readonly statedIn: readonly string[] }): boolean =>
  statedIn.every((place) => place.endsWith("?"));
