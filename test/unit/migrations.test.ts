import { describe, expect, it } from "vitest";
import { MigrationError, pendingMigrations, readMigrations } from "../../src/store/migrations.js";

const files: Readonly<Record<string, string>> = {
  "0001-first.cypher": "// The first.\nMATCH (n) SET n.a = 1;\nMATCH (n) SET n.b = 2;\n",
  "0002-second.cypher": "MATCH (n) SET n.c = 3",
};

const read = (names = Object.keys(files), changed: Readonly<Record<string, string>> = {}) =>
  readMigrations(names, (name) => changed[name] ?? files[name] ?? "RETURN 1");

describe("migrations", () => {
  it("are read with their statements, in their order", () => {
    expect(read()).toMatchObject([
      { number: 1, name: "first", statements: ["MATCH (n) SET n.a = 1", "MATCH (n) SET n.b = 2"] },
      { number: 2, name: "second", statements: ["MATCH (n) SET n.c = 3"] },
    ]);
  });

  it("of the repository are read", () => {
    expect(readMigrations().length).toBeGreaterThan(0);
  });

  it.each([
    ["a gap", ["0001-first.cypher", "0003-third.cypher"], "0003-third.cypher: expected a name such as 0002-what-it-does.cypher"],
    ["a number twice", ["0001-first.cypher", "0001-other.cypher"], "0001-other.cypher: expected a name such as 0002-"],
    ["no number", ["first.cypher"], "first.cypher: expected a name such as 0001-"],
    ["another kind of file", ["0001-first.sql"], "0001-first.sql: expected a name"],
    ["capitals", ["0001-First.cypher"], "0001-First.cypher: expected a name"],
    ["the wrong beginning", ["0000-zero.cypher"], "0000-zero.cypher: expected a name such as 0001-"],
  ])("with %s are refused", (_, names, message) => {
    expect(() => read(names)).toThrow(MigrationError);
    expect(() => read(names)).toThrow(message);
  });
});

describe("what is pending", () => {
  it("is what was not applied", () => {
    const known = read();
    expect(pendingMigrations(known, [])).toEqual(known);
    expect(pendingMigrations(known, known.slice(0, 1))).toEqual(known.slice(1));
    expect(pendingMigrations(known, known)).toEqual([]);
  });

  it("is nothing where an applied one was changed: that is refused", () => {
    const changed = read(undefined, { "0001-first.cypher": "MATCH (n) SET n.a = 2" });
    expect(() => pendingMigrations(changed, read().slice(0, 1))).toThrow("0001-first.cypher was changed after it had been applied");
  });

  it("is nothing where the graph is newer: that is refused", () => {
    expect(() => pendingMigrations(read().slice(0, 1), read())).toThrow(
      "The graph is of model version 2, this server knows 1: it is older than the graph. Start a newer version.",
    );
  });
});
