import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../src/neo4j/database.js";
import { readState } from "../../src/store/openGraph.js";
import { storeContent, writeOperation } from "../../src/store/writer.js";
import { fact, graphOf, node, numbers, readerOf, run } from "./support/kit.js";

let database: Database;
beforeEach(async () => {
  database = await graphOf();
});
afterEach(() => database.close());

const operation = (id: string) => ({ id, actor: "tester", source: "test" });
const revision = async (): Promise<number> => (await readState(database)).revision;
const there = async (id: string): Promise<boolean> => (await readerOf(database).anyNode(id)) !== null;
const storing = (name: string) =>
  writeOperation(database, operation(`op:${name}`), (transaction) => storeContent(transaction, node(`studio:${name}`, { nameEn: name })));

describe("an operation", () => {
  it("is done once, however often it is sent", async () => {
    const before = await revision();
    let times = 0;
    const send = () =>
      writeOperation(database, operation("op:twice"), async (transaction) => {
        times++;
        await storeContent(transaction, node("studio:twice"));
      });
    expect(await send()).toEqual({ revision: before + 1, applied: true });
    expect(await send()).toEqual({ revision: before + 1, applied: false });
    expect(times).toBe(1);
    expect(await revision()).toBe(before + 1);
  });

  it("is done once by many who send it at the same time", async () => {
    const before = await revision();
    const answers = await Promise.all(numbers(10).map(() => storing("same")));
    expect(answers.filter(({ applied }) => applied)).toHaveLength(1);
    expect(await revision()).toBe(before + 1);
  });

  it("leaves its actor and its source", async () => {
    await storing("known");
    expect(await run(database, "MATCH (done:Operation {id: 'op:known'}) RETURN done.actor, done.source, done.revision")).toEqual([
      ["tester", "test", await revision()],
    ]);
  });

  it("lands with twenty others at once, each with a revision of its own", async () => {
    const before = await revision();
    const answers = await Promise.all(numbers(20).map((index) => storing(`many-${index}`)));
    expect(answers.map((each) => each.revision).sort((a, b) => a - b)).toEqual(numbers(20).map((index) => before + 1 + index));
    for (const index of numbers(20)) expect(await there(`studio:many-${index}`)).toBe(true);
  });

  it("that fails leaves nothing half written", async () => {
    const before = await revision();
    const failing = writeOperation(database, operation("op:fails"), async (transaction) => {
      await storeContent(transaction, node("studio:half"));
      throw new Error("the work failed");
    });
    await expect(failing).rejects.toThrow("the work failed");
    expect(await there("studio:half")).toBe(false);
    expect(await revision()).toBe(before);
    expect(await run(database, "MATCH (done:Operation {id: 'op:fails'}) RETURN done.id")).toEqual([]);
    // Its id is free for the next try.
    expect(
      (await writeOperation(database, operation("op:fails"), (transaction) => storeContent(transaction, node("studio:half")))).applied,
    ).toBe(true);
  });

  it("with a fact whose end is not there is refused as a whole", async () => {
    const loose = writeOperation(database, operation("op:loose"), (transaction) =>
      storeContent(transaction, { nodes: node("person:ann").nodes, facts: fact("MEMBER_OF", "person:ann", "studio:nowhere").facts }),
    );
    await expect(loose).rejects.toThrow("MEMBER_OF: 1 of 1 facts have an end that is not in the graph.");
    expect(await there("person:ann")).toBe(false);
  });

  it("takes away what a later one says is absent", async () => {
    await writeOperation(database, operation("op:1"), (transaction) =>
      storeContent(transaction, node("studio:one", { nameEn: "One", foundedOn: "2010" })),
    );
    await writeOperation(database, operation("op:2"), (transaction) => storeContent(transaction, node("studio:one", { nameEn: "One" })));
    expect(await readerOf(database).node("Studio", "studio:one")).toMatchObject({ nameEn: "One", foundedOn: null });
  });
});
