import { readSeeds } from "../../../src/seed/readSeeds.js";
import type { RelationshipType } from "../../../src/vocabulary/index.js";
import { realFolder } from "./seedFolder.js";

const { content } = readSeeds(realFolder);

/** Facts of the real seed, of one type, and from or to one node. */
export const facts = (type: RelationshipType, end: { from?: string; to?: string } = {}) =>
  content.facts.filter(
    (fact) => fact.type === type && (end.from === undefined || fact.from === end.from) && (end.to === undefined || fact.to === end.to),
  );

export const from = (type: RelationshipType, id: string) => facts(type, { from: id }).map(({ to }) => to);
export const to = (type: RelationshipType, id: string) => facts(type, { to: id }).map((fact) => fact.from);

export function node(id: string) {
  const found = content.nodes.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** Ids of the nodes of one noun that a source states. */
export const statedBy = (source: string, noun: string) => [...new Set(to("STATED_IN", source))].filter((id) => node(id).noun === noun);

/** An event's participations, in its own order. */
export const partsIn = (event: string, role?: string) =>
  to("IN", event)
    .map(node)
    .filter(({ properties }) => role === undefined || properties["role"] === role)
    .sort((a, b) => Number(a.properties["order"]) - Number(b.properties["order"]));

export const whoIn = (event: string, role: string) => partsIn(event, role).map(({ id }) => to("TOOK_PART", id)[0]);

/** The places of one source, without its name. */
export const placesOf = (fact: { readonly statedIn: readonly string[] } | undefined) =>
  fact?.statedIn.map((place) => place.slice(place.indexOf("#") + 1));
