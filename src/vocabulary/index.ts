import { achievementNouns } from "./achievements.js";
import { allianceNouns, allianceRelationships } from "./alliances.js";
import { disciplineNouns, disciplineRelationships } from "./disciplines.js";
import { enterpriseNouns, enterpriseRelationships } from "./enterprises.js";
import type { enumerations } from "./enumerations.js";
import { eventNouns, eventRelationships } from "./events.js";
import { figureNouns, figureRelationships } from "./figures.js";
import { honourNouns, honourRelationships } from "./honours.js";
import type { EnumerationName, Noun, Properties, Property, Relationship, ScalarValues } from "./model.js";
import { organisationNouns, organisationRelationships } from "./organisations.js";
import { patentNouns } from "./patents.js";
import { peopleNouns, peopleRelationships } from "./people.js";
import { placeNouns, placeRelationships } from "./places.js";
import { programmeNouns, programmeRelationships } from "./programmes.js";
import { sourceNouns, sourceRelationships } from "./sources.js";
import { studioNouns, studioRelationships } from "./studios.js";

const typedNouns = {
  ...sourceNouns,
  ...studioNouns,
  ...peopleNouns,
  ...enterpriseNouns,
  ...organisationNouns,
  ...allianceNouns,
  ...disciplineNouns,
  ...eventNouns,
  ...honourNouns,
  ...placeNouns,
  ...programmeNouns,
  ...figureNouns,
  ...patentNouns,
  ...achievementNouns,
};

const typedRelationships = {
  ...sourceRelationships,
  ...studioRelationships,
  ...peopleRelationships,
  ...enterpriseRelationships,
  ...organisationRelationships,
  ...allianceRelationships,
  ...disciplineRelationships,
  ...eventRelationships,
  ...honourRelationships,
  ...placeRelationships,
  ...programmeRelationships,
  ...figureRelationships,
};

export type NounName = keyof typeof typedNouns;
export type RelationshipType = keyof typeof typedRelationships;

/** Every label of the graph that holds facts, by name. */
export const nouns: Readonly<Record<NounName, Noun>> = typedNouns;

/** Every stored relationship type, by name. */
export const relationships: Readonly<Record<RelationshipType, Relationship>> = typedRelationships;

export const nounNames = Object.keys(nouns) as NounName[];
export const relationshipTypes = Object.keys(relationships) as RelationshipType[];

/** Rooms that own no noun: they answer questions over several. */
export const roomsOfQuestions: readonly string[] = ["collaborators", "connections"];

/** The rooms, in the vocabulary's order. */
export const rooms = [...new Set(nounNames.map((name) => nouns[name].room)), ...roomsOfQuestions];

type Value<P extends Property> = P["type"] extends keyof ScalarValues
  ? ScalarValues[P["type"]]
  : P["type"] extends EnumerationName
    ? keyof (typeof enumerations)[P["type"]]["values"]
    : never;

type Values<P extends Properties> = {
  -readonly [K in keyof P]: P[K] extends { list: true }
    ? Value<P[K]>[]
    : P[K] extends { required: true } | { type: "strings" }
      ? Value<P[K]>
      : Value<P[K]> | null;
};

/** A node as it was read and checked; `__typename` is its noun. */
export type NodeRow<N extends NounName = NounName> = {
  [K in N]: { __typename: K; id: string; implied: boolean } & Values<(typeof typedNouns)[K]["properties"]>;
}[N];

/** Words joined by `_`, in small letters: `foundedOn` gives `founded_on`. */
export const snakeCase = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])/g, "_").toLowerCase();

/** A noun as a field: `DisciplineGroup` gives `disciplineGroup`. */
export const lowerFirst = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Kebab case of a noun, which opens its ids: `DisciplineGroup` gives `discipline-group`. */
export const idPrefix = (noun: string): string => snakeCase(noun).replaceAll("_", "-");

const nounsByPrefix = new Map(nounNames.map((name) => [idPrefix(name), name]));

/** The noun that an id's prefix names, or undefined. Nothing else of an id is ever parsed. */
export const nounOfId = (id: string): NounName | undefined => nounsByPrefix.get(id.slice(0, Math.max(0, id.indexOf(":"))));

/** The nouns at one end of a relationship; `*` in the vocabulary means every noun. */
export const endNouns = (type: RelationshipType, end: "from" | "to"): readonly NounName[] => {
  const names = relationships[type][end];
  return names[0] === "*" ? nounNames : (names as readonly NounName[]);
};

/** The model's word for a relationship. */
export const verbOf = (type: RelationshipType): string => relationships[type].verb ?? type;

/** Verbs of the relationships that make a tree or a ladder: along none of them is there a cycle. */
export const treeVerbs: readonly string[] = [
  ...new Set(
    nounNames
      .flatMap((name) => [nouns[name].tree, nouns[name].ladder])
      .flatMap((type) => (type === undefined ? [] : verbOf(type as RelationshipType))),
  ),
];

/** Whether a relationship's role can end because another began. */
export const hasSuccession = (type: RelationshipType): boolean => relationships[type].succession !== undefined;

export { enumerations } from "./enumerations.js";
export * from "./model.js";
