import { describe, expect, it } from "vitest";
import { rooms, roomsOfQuestions } from "../../src/vocabulary/index.js";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";
import { roomDisagreements } from "./roomNames.js";

const placesOf = (room: string): Record<string, string> => ({
  [`cypher/${room}/some.cypher`]: "",
  [`schema/operations/${room}.graphql`]: "",
  [`src/rooms/${room}/${room}.room.ts`]: "",
  [`test/rooms/${room}/some.test.ts`]: "",
});

describe("A room's name", () => {
  it("is the same in cypher, schema/operations, src/rooms, test/rooms and the vocabulary", () => {
    expect(roomDisagreements(repository, rooms, roomsOfQuestions)).toEqual([]);
  });

  it("is checked: the kernel's folders are no rooms", () => {
    const folder = folderWith({
      ...placesOf("people"),
      "cypher/graph/a.cypher": "",
      "cypher/seed/a.yaml": "",
      "cypher/migrations/a.cypher": "",
      "cypher/constraints.cypher": "",
    });
    expect(roomDisagreements(folder, ["people"])).toEqual([]);
  });

  it("needs no statements in a room of questions, and all else", () => {
    const folder = folderWith({ "src/rooms/ways/ways.room.ts": "", "schema/operations/ways.graphql": "" });
    expect(roomDisagreements(folder, ["ways"], ["ways"])).toEqual(["test/rooms lacks ways"]);
  });

  for (const [place, path] of [
    ["cypher", "cypher/people/some.cypher"],
    ["schema/operations", "schema/operations/people.graphql"],
    ["src/rooms", "src/rooms/people/people.room.ts"],
    ["test/rooms", "test/rooms/people/some.test.ts"],
  ] as const) {
    it(`is missed in ${place}`, () => {
      const { [path]: _, ...others } = placesOf("people");
      expect(roomDisagreements(folderWith(others), ["people"])).toEqual([`${place} lacks people`]);
    });

    it(`is refused in ${place} where the vocabulary does not have it`, () => {
      const folder = folderWith({ ...placesOf("people"), [path.replaceAll("people", "persons")]: "" });
      expect(roomDisagreements(folder, ["people"])).toEqual([`${place} has persons, which is no room of the vocabulary`]);
    });
  }
});
