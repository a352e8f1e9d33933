import { describe, expect, it } from "vitest";
import type { GraphContent } from "../../src/store/content.js";
import { storeContent, writeOperation } from "../../src/store/writer.js";
import { useApp } from "../support/app.js";
import { seedWith } from "../support/seeds.js";
import { fact, madeUp, node, numbers, source, together } from "./support/kit.js";

/** Made-up studios with hosts, members and posts; the more, the more rows. */
const synthetic = (from: number, to: number): GraphContent =>
  together(
    ...numbers(to - from).flatMap((offset) => {
      const index = from + offset;
      return [
        node(`studio:synthetic-${index}`, { nameEn: `Synthetic ${index}` }),
        node(`enterprise:synthetic-${index}`, { nameEn: `Synthetic ${index}` }),
        fact("HOSTED_BY", `studio:synthetic-${index}`, `enterprise:synthetic-${index}`),
        ...numbers(4).flatMap((member) => [
          node(`person:synthetic-${index}-${member}`, { nameEn: `Synthetic ${index} ${member}` }),
          fact("MEMBER_OF", `person:synthetic-${index}-${member}`, `studio:synthetic-${index}`, { role: "MEMBER" }),
          fact("HOLDS_POST", `person:synthetic-${index}-${member}`, `enterprise:synthetic-${index}`, { titleEn: "clerk" }, "clerk"),
        ]),
      ];
    }),
  );

const app = useApp(seedWith(together(source(madeUp), synthetic(0, 2))));

const deep = `query Deep($f: StudioFilter) {
  studios(first: 40, filter: $f) {
    totalCount
    nodes {
      members(first: 3) {
        totalCount
        edges {
          node {
            posts(first: 2) {
              nodes {
                ... on Enterprise { studios(first: 2) { nodes { members(first: 2) { nodes { id } } } } }
                ... on Organisation { organisations(first: 2) { nodes { id } } }
              }
            }
          }
        }
      }
      again: members(last: 1) { nodes { id } }
      same: members(first: 3) { nodes { nameEn } }
    }
  }
}`;

const onlySynthetic = { f: { id: { in: numbers(40).map((index) => `studio:synthetic-${index}`) } } };
const counted = async (operation: string, variables = {}): Promise<Record<string, number>> => {
  const { cost, errors } = await app.ask(operation, variables);
  expect(errors).toBeUndefined();
  expect(cost.names).toHaveLength(cost.statements);
  return cost.names.reduce<Record<string, number>>((all, name) => ({ ...all, [name]: (all[name] ?? 0) + 1 }), {});
};

// Two levels ask for members of studios, with other arguments; the last page is a third.
const once = {
  "Studio.list": 1,
  "Studio.count": 1,
  membersOfStudio: 3,
  "membersOfStudio.count": 1,
  postsOfPerson: 1,
  studiosOfEnterprise: 1,
};

describe("a deep operation", () => {
  it("takes one statement for each edge, parent type, arguments and level, and one for each count, however many rows there are", async () => {
    const operation = deep;
    const few = await counted(operation, onlySynthetic);
    expect(few).toEqual(once);
    const before = await app.ask(operation, onlySynthetic);
    await writeOperation(app.database, { id: "test:more", actor: "test", source: "synthetic" }, (transaction) =>
      storeContent(transaction, synthetic(2, 40)),
    );
    const after = await app.ask(operation, onlySynthetic);
    expect(JSON.stringify(after.data).length).toBeGreaterThan(10 * JSON.stringify(before.data).length);
    expect(await counted(operation, onlySynthetic)).toEqual(few);
  });

  it("asks once for parents of each type", async () => {
    const names = await counted(
      `{ nodes(ids: ["studio:synthetic-0", "studio:synthetic-1", "enterprise:synthetic-0", "person:synthetic-0-0", "person:synthetic-1-1"]) { id ... on Person { studios { nodes { id } } } ... on Studio { programmes { nodes { id } } } ... on Enterprise { programmes { nodes { id } } } } }`,
    );
    expect(names).toEqual({ "Studio.byIds": 1, "Enterprise.byIds": 1, "Person.byIds": 1, studiosOfPerson: 1, programmesOfBody: 2 });
  });

  it("asks for the sources and ends of all facts together", async () => {
    const names = await counted(
      `query Q($f: StudioFilter) { studios(first: 50, filter: $f) { nodes { statedIn { source { title } } members { edges { statedIn { source { title } } fact { from { id } to { id } } } } } } }`,
      onlySynthetic,
    );
    expect(names).toMatchObject({ "Studio.list": 1, membersOfStudio: 1, statementsOfNode: 1, "Person.byIds": 1, "Studio.byIds": 1 });
    expect(names["Source.byIds"]).toBeLessThanOrEqual(2);
  });

  it("says nothing of its cost unasked", async () => {
    const response = await fetch(`${app.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "{ studios { totalCount } }" }),
    });
    expect(Object.keys((await response.json()) as object)).toEqual(["data"]);
  });
});
