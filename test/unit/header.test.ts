import { describe, expect, it } from "vitest";
import { HeaderError, readFragment } from "../../src/fragments/header.js";
import { nounNames } from "../../src/vocabulary/index.js";
import { edgeMisses, members } from "./support/edgeMisses.js";
import { edge, everyNoun, hub, labelled, query } from "./support/headers.js";
import { queryMisses } from "./support/queryMisses.js";

const misses = [...edgeMisses, ...queryMisses];

const asEdge = (text: string, file = "people/membersOfStudio.cypher") => readFragment(file, text);

describe("a specimen of each kind reads", () => {
  it("an edge", () => {
    expect(asEdge(edge)).toEqual({
      kind: "edge",
      name: "membersOfStudio",
      room: "people",
      sentence: "People who belong to the studio.",
      field: "members",
      parents: ["Studio"],
      nodes: ["Person"],
      relationships: ["MEMBER_OF"],
      variables: { parent: "studio", relationship: "membership", node: "person" },
      parentEnd: "to",
      key: "id",
      one: false,
      connection: "StudioMember",
      pattern: "(studio)<-[membership:MEMBER_OF]-(person)",
    });
  });

  it("an edge from a hub", () => {
    expect(asEdge(hub)).toMatchObject({ key: "inKey", connection: null, one: false });
  });

  it("an edge of every noun", () => {
    expect(asEdge(everyNoun)).toMatchObject({
      parents: nounNames,
      nodes: ["Source"],
      relationships: ["STATED_IN"],
      parentEnd: "from",
      key: "id",
    });
  });

  it("an edge to several nouns, and one whose label leaves out some", () => {
    expect(asEdge(labelled.replace(":Enterprise", ""))).toMatchObject({
      nodes: ["Enterprise", "Organisation", "Alliance"],
      parentEnd: "from",
    });
    expect(asEdge(labelled)).toMatchObject({ nodes: ["Enterprise"], pattern: "(person)-[post:HOLDS_POST]->(enterprise:Enterprise)" });
  });

  it("an edge to one node", () => {
    expect(asEdge(edge.replace("// @connection StudioMember", "// @one"))).toMatchObject({ one: true, connection: null });
  });

  it("a query", () => {
    expect(readFragment("graph/oneThing.cypher", query)).toMatchObject({
      kind: "query",
      name: "oneThing",
      params: [
        { name: "id", type: "string", optional: false },
        { name: "size", type: "integer", optional: true },
      ],
      returns: [{ name: "id", type: "string", optional: false }],
      scan: "There is one.",
    });
  });
});

describe("a near miss is refused with its file and line, what came and what is allowed", () => {
  it.each(misses)("$what", ({ text, file = members, line, came, allowed }) => {
    let error: unknown = null;
    try {
      readFragment(file, text);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(HeaderError);
    const { message } = error as Error;
    expect(message).not.toContain("\n");
    expect(message).toMatch(/\.$/);
    expect(message.slice(0, message.indexOf("; allowed is "))).toContain(`cypher/${file}:${line}: got ${came}`);
    expect(message.slice(message.indexOf("; allowed is "))).toContain(`; allowed is ${allowed}`);
  });
});
