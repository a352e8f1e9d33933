import { afterEach, describe, expect, it } from "vitest";
import { alwaysJoin } from "../../src/graph/lookahead/planCache.js";
import { edgeNamed, type EdgeName } from "../../src/fragments/fragments.js";
import type { End } from "../../src/vocabulary/index.js";
import { seedOf } from "../graph/support/kit.js";
import { startApp, useApp } from "../support/app.js";
import { Both } from "./bothAnswers.js";
import { CursorBook } from "./compare.js";
import type { RandomOperation } from "./randomOperation.js";
import type { Reading } from "./readings.js";
import { rounds } from "./rounds.js";
import { tangledGraph, tangledSources } from "./tangledGraph.js";

// An oracle that always agreed would prove nothing.

const content = tangledGraph({ seed: 3, nodesOfEach: 14, factsOfEach: 16 });

const app = useApp(seedOf(content, tangledSources));

const asked = (operations: number, only: (reading: Reading) => boolean = () => true) =>
  rounds([app, app], content, { graph: "a small graph", seed: 1, operations, again: "", only, enough: 1 });

it("agrees while nothing is wrong", { timeout: 600_000 }, async () => {
  expect((await asked(40)).disagreements.join("\n\n")).toBe("");
});

const posts: RandomOperation = {
  text: "query Posts($id: ID!, $l1_first: Int) { person(id: $id) { id l1: posts(first: $l1_first) { edges { cursor titleEn node { __typename } } } } }",
  variables: {},
  lists: [{ alias: "l1", field: "Person.posts", orders: [] }],
};

it("tells of one relationship that is not the same: the operation, both answers and the Cypher", async () => {
  const [changed] = content.facts.filter(({ type }) => type === "HOLDS_POST");
  const both = await Both.of(app, app, {
    ...content,
    facts: content.facts.map((fact) =>
      fact === changed ? { ...fact, properties: { ...fact.properties, titleEn: "Another title" } } : fact,
    ),
  });
  const variables = { id: changed?.from, l1_first: 50 };
  const answers = await both.ask(posts, variables, new CursorBook());
  expect(answers.differences).toEqual([
    expect.stringMatching(/^data\.person\.l1\.edges\.\d+\.titleEn: .* in the database, "Another title" in the oracle$/),
  ]);
  const report = await both.report(posts, variables, answers);
  for (const part of [
    posts.text,
    `"id": "${changed?.from}"`,
    "The database answers",
    "The oracle answers",
    '"titleEn": "Another title"',
    "postsOfPerson\n  UNWIND",
    "-[post_1:HOLDS_POST]->",
    "p = {",
  ])
    expect(report).toContain(part);
});

it("tells of a relationship that is missing, and of one too many", async () => {
  const [gone] = content.facts.filter(({ type }) => type === "HOLDS_POST");
  const variables = { id: gone?.from, l1_first: 50 };
  const less = await Both.of(app, app, { ...content, facts: content.facts.filter((fact) => fact !== gone) });
  expect((await less.ask(posts, variables, new CursorBook())).differences).not.toEqual([]);
  const more = await Both.of(app, app, {
    ...content,
    facts: [...content.facts, { ...gone, discriminator: "more" } as typeof gone & object],
  });
  expect((await more.ask(posts, variables, new CursorBook())).differences).not.toEqual([]);
});

it("tells of several edges in one statement that answer otherwise than one by one", { timeout: 600_000 }, async () => {
  const joined = await startApp(seedOf(content, tangledSources), { joining: alwaysJoin });
  const read = joined.database.read.bind(joined.database);
  joined.database.read = (statement, deadline) =>
    read({ ...statement, text: statement.text.replaceAll(/(rows_\d+), null/g, "[], null") }, deadline);
  const { disagreements } = await rounds([app, joined], content, {
    graph: "a small graph",
    seed: 1,
    operations: 100,
    again: "",
    enough: 1,
  }).finally(() => joined.stop());
  expect(disagreements.join()).toContain("several edges in one statement: ");
});

describe("finds", () => {
  const restore: (() => void)[] = [];
  afterEach(() => restore.splice(0).forEach((back) => back()));

  it.each<EdgeName>(["broaderOfDiscipline", "pairedStudios"])(
    "a fragment that leads the wrong way: %s",
    { timeout: 600_000 },
    async (name) => {
      const edge = edgeNamed(name) as { readonly field: string; parentEnd: End };
      const right = edge.parentEnd;
      restore.push(() => (edge.parentEnd = right));
      edge.parentEnd = right === "from" ? "to" : "from";
      const { disagreements } = await asked(100, ({ field }) => field === edge.field);
      expect(disagreements.join("\n")).toContain(`\n${name}\n`);
    },
  );

  it.each<[string, RegExp, string]>([
    ["rows in the wrong order", /ORDER BY (key_\d+) ASC/g, "ORDER BY $1 DESC"],
    ["a page that begins with the row before it", /(?:Key|key_\d+) >(?= )/g, "$&="],
    ["implied facts among the stated", /(\w+)\.implied = false/g, "$1.implied IS NOT NULL"],
    ["a beginning that is a day late", /sinceMin > /g, "sinceMin >= "],
    ["a certainty that asks for no end", / AND \w+\.untilMin > \$p\.\w+/g, ""],
    ["every that is some", /NOT EXISTS \{ (.*?) WHERE NOT \(/g, "EXISTS { $1 WHERE ("],
    ["a count of the page alone", /RETURN count\((\w+)\) AS count/g, "WITH $1 LIMIT 3 RETURN count($1) AS count"],
  ])("%s", { timeout: 600_000 }, async (_, right, wrong) => {
    const read = app.database.read.bind(app.database);
    restore.push(() => (app.database.read = read));
    app.database.read = (statement, deadline) => read({ ...statement, text: statement.text.replace(right, wrong) }, deadline);
    expect((await asked(400, ({ dated }) => dated)).disagreements.length).toBeGreaterThan(0);
  });
});
