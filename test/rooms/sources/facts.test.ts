import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import {
  FactsOfSentenceDocument,
  FactsOfSourceAloneDocument,
  NodesOfSourceAloneDocument,
  type FactsOfSourceAloneQuery,
} from "../../support/generated/operations.js";
import { documentSeed, seedWith } from "../../support/seeds.js";
import { inReport } from "./reading.js";

const report = "source:zhang-zhaohong-assessment";

const twoSourcesSay = {
  type: "MEMBER_OF" as const,
  from: "person:yang-fei-host-of-zhang-zhaohong-studio",
  to: "studio:zhang-zhaohong",
  discriminator: "",
  statedIn: [`${report}#p8s3?`, "source:aspects#p1"],
  properties: { role: "MEMBER", seenOn: [] },
};

const app = useApp(seedWith({ nodes: [], facts: [twoSourcesSay] }));

type Facts = NonNullable<FactsOfSourceAloneQuery["source"]>["facts"];

async function pagesOf(first: number) {
  const pages: Facts[] = [];
  let all = 0;
  for (let after: string | null = null; pages.length < 50; after = pages.at(-1)!.pageInfo.endCursor) {
    const { source } = await app.data(FactsOfSourceAloneDocument, { source: report, first, after });
    pages.push(source!.facts);
    all = source!.all.totalCount;
    if (!source!.facts.pageInfo.hasNextPage) return { pages, all };
  }
  throw new Error("The pages do not end.");
}

describe("the things that rest on the report alone", () => {
  it("are all that it states but those that the reference data states too", async () => {
    const { source } = await app.data(NodesOfSourceAloneDocument, { source: report });
    const found = source!.states.edges.map(({ node }) => node.id);
    const stating = new Map<string, Set<string>>();
    for (const { type, from, to } of documentSeed().content.facts)
      if (type === "STATED_IN") stating.set(from, (stating.get(from) ?? new Set()).add(to));
    const alone = [...stating].filter(([id, sources]) => id !== report && sources.size === 1 && sources.has(report)).map(([id]) => id);
    expect([...new Set(found)].sort()).toEqual(alone.sort());
    expect(found).toContain("person:yang-fei-host-of-zhang-zhaohong-studio");
    expect(found).not.toContain("organisation:acftu");
    expect(source!.states.totalCount).toBeGreaterThan(new Set(found).size);
  });
});

describe("the facts that rest on the report alone", () => {
  it("are all that the report states but the one that another source states too", async () => {
    const { pages, all } = await pagesOf(50);
    const found = pages.flatMap(({ nodes }) => nodes).map(({ kind, from, to, titleEn }) => `${kind} ${from?.id} ${to?.id} ${titleEn}`);
    const stated = documentSeed().content.facts.filter(
      ({ type, statedIn }) => type !== "STATED_IN" && statedIn.some((place) => place.startsWith(`${report}#`)),
    );
    expect(new Set(found).size).toBe(stated.length);
    expect(found.length).toBe(stated.length);
    expect(pages.map(({ totalCount }) => totalCount)).toEqual(pages.map(() => stated.length));
    expect(all).toBe(stated.length + 1);
    expect(found.filter((fact) => fact.startsWith("MEMBER_OF person:yang-fei"))).toEqual([]);
  });

  it("tell each by its two ends and its places", async () => {
    const { pages } = await pagesOf(100);
    const facts = pages.flatMap(({ nodes }) => nodes);
    expect(facts.find(({ kind, role }) => kind === "MEMBER_OF" && role === "LEAD")).toEqual({
      kind: "MEMBER_OF",
      role: "LEAD",
      titleEn: null,
      since: null,
      implied: false,
      from: { id: "person:zhang-zhaohong-studio-lead" },
      to: { id: "studio:zhang-zhaohong" },
      statedIn: [{ locator: "p6s1", implied: false }],
    });
    expect(
      facts.filter(({ kind, from }) => kind === "HOLDS_POST" && from?.id === twoSourcesSay.from).map(({ titleEn }) => titleEn),
    ).toEqual(["chairman", "deputy secretary", "secretary"]);
  });
});

describe("the facts of one sentence", () => {
  const fact = (kind: string, from: string, to: string, at: string, more: { role?: string; since?: string } = {}) => ({
    kind,
    role: more.role ?? null,
    since: more.since ?? null,
    from: { id: from },
    to: { id: to },
    statedIn: inReport(at),
  });
  const alliance = "alliance:southwest-fujian-model-worker";
  const cluster = `${alliance}-petrochemical-cluster`;
  const conferral = "conferral:zhang-zhaohong-national-2020";
  const studio = "studio:zhang-zhaohong";

  it("are of the last one the title, the cluster and what these imply", async () => {
    expect(await app.data(FactsOfSentenceDocument, { source: report, sentence: "p10s2" })).toEqual({
      source: {
        facts: {
          totalCount: 8,
          nodes: [
            fact("IN_INDUSTRY", cluster, "industry:c", "p10s2?"),
            fact("LOCATED_IN", alliance, "region:southwest-fujian", "p10s2?"),
            fact("PART_OF", cluster, alliance, "p10s2"),
            fact("IN_INDUSTRY", "enterprise:host-of-zhang-zhaohong-studio", "industry:c", "p10s2?"),
            fact("FOCUSES_ON", cluster, "discipline:petrochemical", "p10s2"),
            fact("OF", conferral, "honour:national-model-worker-and-craftsman-talent-innovation-studio", "p6s1? p10s2"),
            fact("RECEIVED", studio, conferral, "p10s2"),
            fact("MEMBER_OF", studio, cluster, "p10s2", { role: "LEADING_UNIT", since: "2020" }),
          ],
        },
      },
    });
  });

  it("are none of the byline, and none of a sentence that is not there", async () => {
    const none = { source: { facts: { totalCount: 0, nodes: [] } } };
    expect(await app.data(FactsOfSentenceDocument, { source: report, sentence: "p10s3" })).toEqual(none);
    expect(await app.data(FactsOfSentenceDocument, { source: report, sentence: "p99s1" })).toEqual(none);
  });

  it("are for a paragraph those of all its sentences, and of no other paragraph", async () => {
    const ofPlace = async (sentence: string) => {
      const { source } = await app.data(FactsOfSentenceDocument, { source: report, sentence });
      expect(source?.facts.totalCount).toBe(source?.facts.nodes.length);
      return source!.facts.nodes.map(({ kind, from, to }) => `${kind} ${from?.id} ${to?.id}`);
    };
    const [first, second, byline] = [await ofPlace("p10s1"), await ofPlace("p10s2"), await ofPlace("p10s3")];
    expect(first.length).toBeGreaterThan(second.length);
    expect((await ofPlace("p10")).sort()).toEqual([...new Set([...first, ...second, ...byline])].sort());
    expect(await ofPlace("p1")).toEqual(await ofPlace("p1s1"));
  });

  it("are those of the title alone", async () => {
    const { source } = await app.data(FactsOfSentenceDocument, { source: report, sentence: "p1s1" });
    expect(source?.facts.nodes.map(({ kind, from, to }) => [kind, from?.id, to?.id])).toEqual([
      ["ABOUT", "event:zhang-zhaohong-assessment", studio],
      ["ORGANISED", "organisation:acftu", "event:zhang-zhaohong-assessment"],
    ]);
  });
});
