import { endNouns, nounNames, nouns, relationships, relationshipTypes, type NounName, type RelationshipType } from "./index.js";

// What the entries of nouns and relationships say of `connections`, as lists in the vocabulary's order.

const nounsThat = (connects: (typeof nouns)[NounName]["connects"]): readonly NounName[] =>
  nounNames.filter((noun) => nouns[noun].connects === connects);

/** What may lie on the way of a path. */
export const throughNouns = nounsThat("through");
/** What joins two others in one step. */
export const passageNouns = nounsThat("passage");
/** What `connections` does not look at. */
export const apartNouns = nounsThat("never");

const typesThat = (connects: string): readonly RelationshipType[] =>
  relationshipTypes.filter((type) => relationships[type].connects === connects);
const halves = (other: "owner" | "goal"): readonly RelationshipType[] =>
  relationshipTypes.filter((type) => {
    const { connects } = relationships[type];
    return typeof connects === "object" && connects.other === other;
  });

/** What is a step by itself. */
export const directTypes = typesThat("direct");
/** What is a step only where one of its ends is what was asked for. */
export const referenceTypes = typesThat("reference");
/** What says whose a passage is. */
export const ownerTypes = halves("owner");
/** What is half of a step through a passage. */
export const halfTypes: readonly RelationshipType[] = relationshipTypes.filter((type) => typeof relationships[type].connects === "object");

/** Relationships from a node that `connections` meets to one that it does not look at: they do not count towards a node's degree. */
export const uncountedTypes: readonly RelationshipType[] = relationshipTypes.filter(
  (type) =>
    endNouns(type, "to").every((noun) => apartNouns.includes(noun)) && endNouns(type, "from").some((noun) => !apartNouns.includes(noun)),
);
