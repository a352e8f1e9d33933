import { describe, expect, it } from "vitest";
import { constraintsFile } from "../../src/store/constraints.js";
import { readCypher, statementsOf } from "../../src/fragments/files.js";
import { ordersOf } from "../../src/vocabulary/orders.js";
import { nounNames, nouns, relationships, relationshipTypes } from "../../src/vocabulary/index.js";

const statements = statementsOf(constraintsFile());

describe("constraints and indexes", () => {
  it("are in the repository as the vocabulary gives them", () => {
    expect(readCypher("constraints.cypher")).toBe(constraintsFile());
  });

  it("may be applied again, and have a name of their own each", () => {
    const names = statements.map(
      (statement) => /^CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+) IF NOT EXISTS FOR /.exec(statement)?.[1],
    );
    expect(names).not.toContain(undefined);
    expect(new Set(names).size).toBe(names.length);
  });

  it("make ids unique, over all nouns and within each", () => {
    for (const label of ["Entity", ...nounNames])
      expect(statements.filter((each) => each.includes(`(node:${label}) REQUIRE node.id IS UNIQUE`))).toHaveLength(1);
    for (const type of relationshipTypes)
      expect(statements.filter((each) => each.includes(`[fact:${type}]-() REQUIRE fact.id IS UNIQUE`))).toHaveLength(1);
  });

  it("hold every order, every natural key and every hub's key", () => {
    for (const noun of nounNames) {
      for (const { key } of ordersOf(noun).filter(({ key: each }) => each !== "id"))
        expect(statements.filter((each) => each.endsWith(`(node:${noun}) ON (node.${key})`))).toHaveLength(1);
      for (const [name] of Object.entries(nouns[noun].properties).filter(([, { unique }]) => unique))
        expect(statements.filter((each) => each.includes(`(node:${noun}) REQUIRE node.${name} IS UNIQUE`))).toHaveLength(1);
    }
    for (const type of relationshipTypes) {
      for (const end of relationships[type].hubs ?? [])
        expect(statements.filter((each) => each.endsWith(`[fact:${type}]-() ON (fact.${end === "to" ? "inKey" : "outKey"})`))).toHaveLength(
          1,
        );
    }
  });
});

describe("a file of statements", () => {
  it("is parted at the semicolons that end lines, without its comments", () => {
    expect(statementsOf("// One; two;\nRETURN ';' AS a;\n\n// Three.\nRETURN\n  2;\n")).toEqual(["RETURN ';' AS a", "RETURN\n  2"]);
  });
});
