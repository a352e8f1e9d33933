import { expect, it } from "vitest";
import { readCypher } from "../../src/fragments/files.js";
import { edgeOf } from "../../src/fragments/fragments.js";
import type { Branches } from "../../src/graph/traversal.js";
import { rankingTraversals } from "../../src/rooms/collaborators/ranking/rankingStatements.js";
import {
  endNouns,
  relationships,
  relationshipTypes,
  type NounName,
  type Recommends,
  type RelationshipType,
} from "../../src/vocabulary/index.js";

interface Walked {
  readonly type: RelationshipType;
  /** Such as `Studio.hosts.regions`. */
  readonly path: string;
  /** What lies between the beginning and it. */
  readonly before: readonly RelationshipType[];
}

const joins = (type: RelationshipType, noun: NounName, others: readonly NounName[]): boolean =>
  (["from", "to"] as const).some(
    (near) => endNouns(type, near).includes(noun) && endNouns(type, near === "from" ? "to" : "from").some((each) => others.includes(each)),
  );

/** Every relationship along which branches lead. */
const walkedFrom = (noun: NounName, branches: Branches, path: string, before: readonly RelationshipType[]): Walked[] =>
  Object.entries(branches).flatMap(([name, branch]) => {
    const edge = edgeOf(noun, name);
    if (edge === undefined) return [];
    const types = edge.relationships.filter((type) => joins(type, noun, edge.nodes));
    return types.flatMap((type) => [
      { type, path: `${path}.${name}`, before },
      ...edge.nodes.flatMap((next) => walkedFrom(next, branch.branches ?? {}, `${path}.${name}`, [...before, type])),
    ]);
  });

const walked = rankingTraversals.flatMap(([noun, branches]) => walkedFrom(noun, branches, noun, []));
const deeds = [...readCypher("collaborators/deedsOfStudios.cypher").matchAll(/\[\w+:(\w+)\]/g)].map(([, type]) => type as RelationshipType);
const saying = (word: Recommends): RelationshipType[] => relationshipTypes.filter((type) => relationships[type].recommends === word);
const missing = (types: readonly RelationshipType[], among: readonly RelationshipType[]): RelationshipType[] =>
  types.filter((type) => !among.includes(type));

it("Recommendations go along nothing of which the vocabulary says that they never do", () => {
  expect(walked.length).toBeGreaterThan(100);
  expect(walked.filter(({ type }) => relationships[type].recommends === "never")).toEqual([]);
});

it("They find nobody along what only weighs: nothing that leads lies behind it", () => {
  const weighing = walked.filter(({ before }) => before.some((type) => relationships[type].recommends === "weighs"));
  expect(weighing.length).toBeGreaterThan(0);
  expect(weighing.filter(({ type }) => relationships[type].recommends !== "weighs")).toEqual([]);
});

it("They read the deeds of studios, which lead nowhere", () => {
  expect([...deeds].sort()).toEqual(["OWNS", "PRODUCED", "RECEIVED"]);
  expect(missing(deeds, saying("weighs"))).toEqual([]);
});

it("They go along all of which the vocabulary says so", () => {
  const types = walked.map(({ type }) => type);
  expect(missing(saying("leads"), types)).toEqual([]);
  expect(missing(saying("weighs"), [...types, ...deeds])).toEqual([]);
});
