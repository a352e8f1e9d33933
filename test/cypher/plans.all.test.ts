import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Database } from "../../src/neo4j/database.js";
import { openGraph } from "../../src/store/openGraph.js";
import { runDatabase, wipe } from "../support/app.js";
import { documentSeed } from "../support/seeds.js";
import { Explainer } from "./support/explain.js";
import { everyStatement } from "./support/everyStatement.js";
import { expectPlannedWell, planned, readsEverything } from "./support/planFailures.js";
import { problemsOf, type Kind } from "./support/planRules.js";

let database: Database;
let explainer: Explainer;

beforeAll(async () => {
  database = runDatabase();
  explainer = new Explainer();
  await wipe(database);
  await openGraph(database, documentSeed());
});

afterAll(async () => {
  await explainer.close();
  await database.close();
});

// Of edges, test/cypher/hits.all.test.ts judges every plan.
describe("every statement but those of edges", () => {
  it("is planned well on the graph of the documents", { timeout: 300_000 }, async () => {
    expect(planned("few").length).toBeGreaterThan(100);
    await expectPlannedWell(planned("few"), explainer);
  });
});

describe("the guard can fail", () => {
  const judged = async (kind: Kind, text: string, scan: string | null = null): Promise<string> =>
    problemsOf(kind, await explainer.plan({ text, params: { ids: ["studio:a"], after: "", size: 3n } }), scan).join("\n");

  const bad: readonly (readonly [string, Kind, string, string])[] = [
    ["a scan of all nodes", "query", "MATCH (n) WHERE n.nameEn = 'x' RETURN n", "AllNodesScan"],
    ["a scan of all relationships", "query", "MATCH ()-[r]->() WHERE r.role = 'x' RETURN r", "AllRelationshipsScan"],
    ["a scan of a label", "query", "MATCH (n:Studio) RETURN n.nameEn", "NodeByLabelScan"],
    ["a scan of two labels", "query", "MATCH (n:Studio|Person) RETURN n.nameEn", "UnionNodeByLabelsScan"],
    ["a scan of an index", "query", "MATCH (n:Studio) WHERE n.sortName CONTAINS 'x' RETURN n.id", "NodeIndexScan"],
    ["a scan of a relationship type", "query", "MATCH ()-[r:MEMBER_OF]->() WHERE r.role = 'LEAD' RETURN r.id", "RelationshipTypeScan"],
    [
      "a scan of a relationship index",
      "query",
      "MATCH ()-[r:STUDIO_PRACTISES]->() WHERE r.inKey CONTAINS 'x' RETURN r.id",
      "RelationshipIndexScan",
    ],
    [
      "a product of a seek and a range",
      "query",
      "MATCH (a:Studio {id: 'x'}), (b:Person) WHERE b.sortName > '' RETURN a.id, b.id",
      "CartesianProduct",
    ],
    [
      "a root page that sorts",
      "rootList",
      "MATCH (n:Studio) WHERE n.sortName > $p.after WITH n ORDER BY n.nameEn LIMIT $p.size RETURN n.id",
      "Top",
    ],
    ["a root page without a range", "rootList", "MATCH (n:Studio) WITH n ORDER BY n.id LIMIT $p.size RETURN n.id", "NodeByLabelScan"],
    [
      "a hub's page that expands",
      "hubPage",
      "UNWIND $p.ids AS id MATCH (d:Discipline {id: id}) CALL (d) { MATCH (d)<-[r:STUDIO_PRACTISES]-(s) WITH r, s, r.inKey AS key ORDER BY key LIMIT $p.size RETURN collect(key) AS keys } RETURN id, keys",
      "a hub's page is a range",
    ],
    [
      "an edge that walks an index over all parents",
      "edgePage",
      "UNWIND $p.ids AS id MATCH (d:Studio {id: id}) CALL (d) { MATCH (d)<-[r:MEMBER_OF]-(s) USING INDEX r:MEMBER_OF(id) WHERE r.id > $p.after RETURN collect(r.id) AS keys } RETURN id, keys",
      "over all parents",
    ],
    [
      "an edge that walks an index over all nodes",
      "edgePage",
      "UNWIND $p.ids AS id MATCH (d:Studio {id: id}) CALL (d) { MATCH (d)<-[r:MEMBER_OF]-(s:Person) USING INDEX s:Person(sortName) WHERE s.sortName > $p.after RETURN collect(r.id) AS keys } RETURN id, keys",
      "over all nodes",
    ],
    ["a root count that reads nodes", "rootCount", "MATCH (n:Studio) WHERE n.sortName > '' RETURN count(n)", "NodeCountFromCountStore"],
    [
      "nodes found by another property",
      "byIds",
      "UNWIND $p.ids AS id MATCH (n:Studio) WHERE n.sortName > id RETURN n.id",
      "NodeUniqueIndexSeek",
    ],
  ];

  it.each(bad)("at %s", async (_, kind, text, named) => {
    expect(await judged(kind, text)).toContain(named);
  });

  it("but not at two unique seeks, nor at a scan that a header gives a reason for", async () => {
    expect(await judged("query", "MATCH (a:Studio {id: 'x'}), (b:Person {id: 'y'}) RETURN a.id, b.id")).toBe("");
    expect(await judged("query", "MATCH (n:Studio) RETURN n.nameEn", "There is a reason.")).toBe("");
  });

  it("and whose a foreign database is, is the one question that reads everything", () => {
    const whole = everyStatement().filter(({ statement }) => statement.name === readsEverything);
    expect(whole).toHaveLength(1);
  });
});
