import { describe, expect, it } from "vitest";
import { fact, madeUp, node, seedOf, source, together } from "../../graph/support/kit.js";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { TeachingOverGenerationsDocument } from "../../support/generated/operations.js";

describe("who teaches whom in the documents", () => {
  const app = useApp();

  it("is nobody by name: one writer wishes for a way of teaching, and that is all", async () => {
    expect(await app.data(TeachingOverGenerationsDocument, {})).toEqual({
      person: {
        nameEn: "Luan Jun",
        known: [
          { field: "apprentices", knowledge: "NOT_STATED", recorded: null },
          { field: "mentors", knowledge: "NOT_STATED", recorded: null },
        ],
        mentors: { edges: [] },
        apprentices: { edges: [] },
      },
      people: { totalCount: 0 },
      programmes: {
        nodes: [
          {
            nameEn: "“teacher + I” training mode",
            status: "PROPOSED",
            forms: ["ONE_TO_ONE", "ONE_TO_MANY"],
            statedIn: inDocument("opinion", "p3s24"),
          },
        ],
      },
    });
  });
});

describe("who teaches whom over three generations", () => {
  const teaches = (mentor: string, apprentice: string, form: string, since: string, at = `${madeUp}#p1`) =>
    fact("MENTORS", `person:${mentor}`, `person:${apprentice}`, { form, since }, "", at);
  const app = useApp(
    seedOf(
      together(
        source(madeUp),
        ...["ada", "bai", "cui", "dong", "erta"].map((name) => node(`person:${name}`, { nameEn: name })),
        teaches("ada", "bai", "ONE_TO_ONE", "1995"),
        teaches("bai", "cui", "ONE_TO_MANY", "2010-03"),
        teaches("bai", "dong", "ONE_TO_MANY", "2010-03", `${madeUp}#p2?`),
        teaches("cui", "erta", "ONE_TO_ONE", "2021"),
      ),
    ),
  );

  const by = (form: string, since: string, nameEn: string, more: object, implied = false) => ({
    form,
    since,
    until: null,
    implied,
    node: { nameEn, ...more },
  });
  const nobody = { edges: [] };

  it("is told from the middle, upwards and downwards", async () => {
    expect(await app.data(TeachingOverGenerationsDocument, { person: "person:bai" })).toEqual({
      person: {
        nameEn: "bai",
        known: [
          { field: "apprentices", knowledge: "STATED", recorded: 2 },
          { field: "mentors", knowledge: "STATED", recorded: 1 },
        ],
        mentors: { edges: [by("ONE_TO_ONE", "1995", "ada", { mentors: nobody })] },
        apprentices: {
          edges: [
            by("ONE_TO_MANY", "2010-03", "cui", { apprentices: { edges: [by("ONE_TO_ONE", "2021", "erta", {})] } }),
            by("ONE_TO_MANY", "2010-03", "dong", { apprentices: nobody }, true),
          ],
        },
      },
      people: { totalCount: 5 },
      programmes: { nodes: [] },
    });
  });

  it("is told from the last, two generations up", async () => {
    const { person } = await app.data(TeachingOverGenerationsDocument, { person: "person:erta" });
    expect(person?.mentors).toEqual({
      edges: [by("ONE_TO_ONE", "2021", "cui", { mentors: { edges: [by("ONE_TO_MANY", "2010-03", "bai", {})] } })],
    });
    expect(person?.apprentices).toEqual(nobody);
  });
});
