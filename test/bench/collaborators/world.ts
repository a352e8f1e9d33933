import type { GraphContent } from "../../../src/store/content.js";
import { drawFor, type Draw } from "../../support/countrywide/draw.js";
import {
  alliancesOf,
  anyOthers,
  fieldOf,
  indexes,
  leaves,
  pairsOf,
  provinceOf,
  studiosOf,
  type Alliance,
  type Known,
  type Studio,
} from "./attraction.js";
import { Making } from "./make.js";
import { parameters as size, pulls, type WorldName } from "./parameters.js";

/** A world in which some pairs of studios are known, and others are formed later. All of it is made up. */
export interface World {
  readonly name: WorldName;
  readonly seed: number;
  /** What is known on the day. */
  readonly content: GraphContent;
  /** The pairs that are formed after it, each once. */
  readonly later: readonly (readonly [string, string])[];
}

const id = (kind: string, index: number): string => `${kind}:made-up-${index}`;
const day = (draw: Draw, from: number, years: number): string =>
  `${from + draw.below(years)}-${String(1 + draw.below(12)).padStart(2, "0")}-${String(1 + draw.below(28)).padStart(2, "0")}`;

const addNamed = (to: Making, kind: string, index: number, more: Readonly<Record<string, unknown>> = {}): void =>
  to.node(id(kind, index), { nameEn: `Made up ${kind} ${index}`, ...more });

/** Guests of events, by which studios meet; they are noted with the studios. */
function addEvents(to: Making, draw: Draw, studios: readonly Studio[]): void {
  for (const event of indexes(size.events)) {
    const province = draw.below(size.provinces);
    const near = studios.filter((studio) => studio.province === province);
    const guests = new Map<string, Studio>();
    while (guests.size < size.peopleOfEvent) {
      const studio = draw.chance(size.guestsFromNear) && near.length > 0 ? draw.one(near) : draw.one(studios);
      guests.set(id("person", studio.index * size.peopleOfStudio + draw.below(size.peopleOfStudio)), studio);
    }
    to.node(id("event", event), { nameEn: `Made up event ${event}`, kind: "MEETING", status: "ENDED", on: day(draw, 2014, 8) });
    to.fact("EVENT_LOCATED_IN", id("event", event), id("region", province));
    for (const [guest, [person, studio]] of [...guests].entries()) {
      const part = id("participation", event * size.peopleOfEvent + guest);
      to.node(part, { role: "ATTENDED" });
      to.fact("TOOK_PART", person, part);
      to.fact("IN", part, id("event", event));
      studio.events.add(event);
    }
  }
}

const leafId = (leaf: number): string => id("discipline", size.fields + leaf);

function addSurroundings(to: Making, draw: Draw, alliances: readonly Alliance[]): void {
  const add = (kind: string, count: number, more: Readonly<Record<string, unknown>> = {}): void =>
    indexes(count).forEach((index) => addNamed(to, kind, index, more));
  add("region", size.provinces, { level: "PROVINCE" });
  add("industry", size.industries);
  add("discipline", size.fields + leaves);
  add("enterprise", size.enterprises);
  add("alliance", size.alliances, { kind: "REGIONAL" });
  for (const leaf of indexes(leaves)) to.fact("DISCIPLINE_BROADER", leafId(leaf), id("discipline", fieldOf(leaf)));
  for (const enterprise of indexes(size.enterprises)) {
    to.fact("ENTERPRISE_LOCATED_IN", id("enterprise", enterprise), id("region", provinceOf(enterprise)));
    to.fact("ENTERPRISE_IN_INDUSTRY", id("enterprise", enterprise), id("industry", draw.below(size.industries)));
  }
  for (const [alliance, { needs, focus }] of alliances.entries()) {
    for (const leaf of needs) to.fact("NEEDS", id("alliance", alliance), leafId(leaf));
    for (const leaf of focus) to.fact("FOCUSES_ON", id("alliance", alliance), leafId(leaf));
  }
}

function addStudio(to: Making, draw: Draw, { index, enterprise, province, alliance, leaves: of, results }: Studio): void {
  const studio = id("studio", index);
  const since = day(draw, 2010, 8);
  addNamed(to, "studio", index, { foundedOn: since });
  to.fact("HOSTED_BY", studio, id("enterprise", enterprise), { since });
  to.fact("STUDIO_LOCATED_IN", studio, id("region", province));
  for (const leaf of of) to.fact("STUDIO_PRACTISES", studio, leafId(leaf));
  if (alliance !== null) to.fact("STUDIO_MEMBER_OF", studio, id("alliance", alliance), { since: day(draw, 2018, 3), role: "MEMBER" });
  for (const member of indexes(size.peopleOfStudio)) {
    const person = index * size.peopleOfStudio + member;
    addNamed(to, "person", person);
    to.fact("MEMBER_OF", id("person", person), studio, { since, role: member === 0 ? "LEAD" : "MEMBER" });
  }
  for (const result of indexes(results)) {
    const achievement = id("achievement", index * size.mostResults + result);
    to.node(achievement, { titleEn: `Made up result ${achievement}`, stage: "TRANSFORMED", completedOn: day(draw, 2014, 8) });
    to.fact("PRODUCED", studio, achievement);
  }
}

/** Makes a world; the same for the same name and seed. */
export function makeWorld(name: WorldName, seed: number): World {
  const draw = (part: string): Draw => drawFor(seed, `${name} ${part}`);
  const [studios, alliances] = [studiosOf(draw("studios")), alliancesOf(draw("alliances"))];
  const making = new Making();
  addSurroundings(making, draw("surroundings"), alliances);
  for (const studio of studios) addStudio(making, draw(`studio ${studio.index}`), studio);
  addEvents(making, draw("events"), studios);
  const had = indexes(size.alliances).map(
    (alliance) => new Set(studios.flatMap((studio) => (studio.alliance === alliance ? [...studio.leaves] : []))),
  );
  const alone: Known = { studios, alliances, had, partners: studios.map(() => new Set<number>()) };
  const early = pairsOf(draw("before"), size.pairsBefore, alone, pulls[name], new Set());
  const dates = draw("dates");
  for (const [one, other] of early) making.fact("PAIRED_WITH", id("studio", one), id("studio", other), { since: day(dates, 2018, 4) });
  const before = new Set(early.map((pair) => pair.join()));
  const partners = studios.map(
    ({ index }) => new Set(early.flatMap(([one, other]) => (one === index ? [other] : other === index ? [one] : []))),
  );
  const known: Known = { ...alone, partners };
  const later =
    name === "shuffled"
      ? anyOthers(draw("after"), size.pairsAfter, known, before)
      : pairsOf(draw("after"), size.pairsAfter, known, pulls[name], before);
  return { name, seed, content: making.content, later: later.map(([one, other]) => [id("studio", one), id("studio", other)]) };
}
