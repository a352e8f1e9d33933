import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { GraphReader } from "../../src/graph/reader.js";
import { neverJoin } from "../../src/graph/lookahead/planCache.js";
import { Deadline } from "../../src/neo4j/deadline.js";
import { useApp, type Answer } from "../support/app.js";
import { fact, madeUp, node, run, seedOf, source, together } from "./support/kit.js";

const app = useApp(
  seedOf(
    together(
      source(madeUp),
      node("studio:one", { nameEn: "One" }),
      node("studio:two", { nameEn: "Two" }),
      node("person:ann", { nameEn: "Ann" }),
      node("enterprise:maker"),
      fact("HOLDS_POST", "person:ann", "enterprise:maker", {}, "clerk"),
    ),
  ),
);
beforeAll(async () => {
  // A word that the vocabulary has not, and an end that it does not allow.
  await run(app.database, "MATCH (s:Studio) SET s.kind = 'SECRET_WORD'");
  await run(
    app.database,
    "MATCH (p:Person), (s:Studio {id: 'studio:one'}) CREATE (p)-[:HOLDS_POST {id: 'fact:holds-post:secret', statedIn: []}]->(s)",
  );
  await run(app.database, "MATCH (s:Studio {id: 'studio:two'}) REMOVE s.nameEn SET s.aliases = 'SECRET_TEXT'");
});

let seen: number;
beforeEach(() => {
  seen = app.log.length;
});

interface LogLine {
  readonly level: number;
  readonly incident: string;
  readonly operation: string;
  readonly path: string;
  readonly err: { readonly message: string; readonly stack: string; readonly query?: string };
}

const logged = (): LogLine[] =>
  app.log
    .slice(seen)
    .map((line) => JSON.parse(line) as LogLine)
    .filter(({ level }) => level >= 50);

function expectMasked({ errors }: Answer<unknown>, ...hidden: string[]): void {
  for (const error of errors ?? []) {
    expect(error.message).toMatch(/^Something went wrong on our side; it was logged as incident [0-9a-f]{8}\.$/);
    expect(error.extensions).toEqual({ code: "INTERNAL_SERVER_ERROR" });
  }
  const sent = JSON.stringify(errors);
  for (const text of [...hidden, "stack", "node_modules", ".ts:", "MATCH"]) expect(sent).not.toContain(text);
}

describe("an error that nobody foresaw", () => {
  it("in a row that the vocabulary does not know is masked, and logged once with operation and query", async () => {
    const answer = await app.ask('query Broken { person(id: "person:ann") { posts { nodes { id } } } }');
    expect(answer.errors).toHaveLength(1);
    expectMasked(answer, "expected a node");
    const lines = logged();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ operation: "Broken", path: "person.posts", err: { query: "postsOfPerson" } });
    expect(lines[0]?.err.message).toContain("postsOfPerson: expected a node as a list that opens with its noun");
    expect(answer.errors?.[0]?.message).toContain(lines[0]?.incident);
  });

  it("that many fields share is logged once", async () => {
    const answer = await app.ask(
      'query Twice { a: person(id: "person:ann") { posts { nodes { id } } } b: person(id: "person:ann") { posts { nodes { id } } } }',
    );
    expect(answer.errors).toHaveLength(2);
    expectMasked(answer);
    expect(logged()).toHaveLength(1);
  });

  it("in a word that no enumeration has is masked and logged", async () => {
    const answer = await app.ask('query Word { studio(id: "studio:one") { kind } }');
    expect(answer.errors).toHaveLength(1);
    expectMasked(answer, "SECRET_WORD");
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toMatchObject({ operation: "Word", path: "studio.kind" });
  });

  it("in a text where a list belongs is masked and logged", async () => {
    const answer = await app.ask('{ studio(id: "studio:two") { aliases } }');
    expect(answer.errors).toHaveLength(1);
    expectMasked(answer, "SECRET_TEXT");
    expect(logged()).toHaveLength(1);
    expect(logged()[0]).toMatchObject({ operation: "(unnamed)" });
  });

  it("tells no variables to the log", async () => {
    await app.ask("query Broken($id: ID!, $n: Int) { person(id: $id) { posts(first: $n) { nodes { id } } } }", { id: "person:ann", n: 73 });
    expect(logged()).toHaveLength(1);
    expect(app.log.slice(seen).join("")).not.toContain('"n":73');
  });

  it("in Cypher names its query", async () => {
    const broken = new GraphReader({
      database: app.database,
      viewer: { kind: "restricted", predicate: () => "THIS IS NO CYPHER" },
      deadline: new Deadline(5_000),
      joinPolicy: neverJoin,
    });
    await expect(broken.list("Studio", {})).rejects.toMatchObject({ name: "ReadError", query: "Studio.list" });
  });
});

describe("what a caller does wrong", () => {
  it("is not logged, and tells no more than the caller needs", async () => {
    for (const operation of [
      "{ studios(first: 0) { totalCount } }",
      "{ nothing }",
      "{",
      'query Q($id: ID = "x") { studio(id: $id) { id } }',
    ]) {
      const { errors } = await app.ask(operation, { id: null });
      expect(errors).toHaveLength(1);
      expect(errors?.[0]?.extensions["code"]).not.toBe(operation.startsWith("query") ? "" : "INTERNAL_SERVER_ERROR");
      expect(errors?.[0]?.message).not.toContain("incident");
      expect(JSON.stringify(errors)).not.toContain("stack");
    }
    expect(logged()).toEqual([]);
  });
});

describe("a database that is gone", () => {
  it("is said to be so", async () => {
    const { Database } = await import("../../src/neo4j/database.js");
    const nowhere = new Database({ uri: "bolt://127.0.0.1:1", user: "neo4j", password: "none" });
    try {
      await expect(nowhere.read({ name: "test", text: "RETURN 1", params: {} }, new Deadline(10_000))).rejects.toMatchObject({
        code: "DATABASE_UNAVAILABLE",
      });
    } finally {
      await nowhere.close();
    }
  });
});
