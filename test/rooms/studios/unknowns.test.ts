import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { UnknownsOfStudioDocument } from "../../support/generated/operations.js";
import { studioName, telling } from "../sources/reading.js";

const app = useApp();

const fields = ["nameZh", "kind", "mode", "foundedOn", "disciplines", "hosts", "members", "regions", "disciplineGroups"];

/** What is known of each field; what is not named here is not stated. */
const known = (told: Readonly<Record<string, { knowledge: string; recorded?: number; reported?: object[]; lastSeen?: string }>>) =>
  fields.map((field) => ({ field, recorded: null, reported: [], lastSeen: null, knowledge: "NOT_STATED", ...told[field] }));

const unnamed = { nameEn: null, describedEn: telling(/does not name/) };

describe("what is not known of a studio", () => {
  it("is of Zhang Zhaohong's who the host is, and where; the host, the place and the field of work are implied", async () => {
    expect(await app.data(UnknownsOfStudioDocument, { studio: "studio:zhang-zhaohong" })).toEqual({
      studio: {
        nameEn: studioName,
        known: known({
          kind: { knowledge: "STATED" },
          mode: { knowledge: "STATED" },
          regions: { knowledge: "IMPLIED", recorded: 1 },
          hosts: { knowledge: "IMPLIED", recorded: 1 },
          members: { knowledge: "STATED", recorded: 1 },
          disciplines: { knowledge: "IMPLIED", recorded: 1 },
          disciplineGroups: { knowledge: "STATED", recorded: 4, reported: [{ value: 4, bound: "EXACT", unit: "discipline groups" }] },
        }),
        hosts: { edges: [{ seenOn: ["XXXX-10-28"], statedIn: inDocument("assessment", "p2s1? p5s1? p8s3?"), node: unnamed }] },
        regions: { edges: [{ statedIn: inDocument("assessment", "p3s1?"), node: { nameEn: "Quangang District", code: "350505" } }] },
        disciplines: { edges: [{ statedIn: inDocument("assessment", "p10s1?"), node: { nameEn: "Equipment maintenance" } }] },
        lead: {
          edges: [
            { seenOn: ["XXXX-10-28"], implied: false, statedIn: inDocument("assessment", "p6s1"), node: { nameEn: "Zhang Zhaohong" } },
          ],
        },
        lastEvents: {
          nodes: [
            { nameEn: telling(/^Briefing meeting/), on: "XXXX-10-28" },
            { nameEn: telling(/^Assessment of/), on: "XXXX-10-28" },
          ],
        },
      },
    });
  });

  it("is of Zhao Pengda's the field of work; the lead is implied by its name, and the host is stated without a name", async () => {
    expect(await app.data(UnknownsOfStudioDocument, { studio: "studio:zhao-pengda" })).toEqual({
      studio: {
        nameEn: "Zhao Pengda model worker Innovation Studio",
        known: known({
          kind: { knowledge: "STATED" },
          regions: { knowledge: "IMPLIED", recorded: 1 },
          hosts: { knowledge: "STATED", recorded: 1 },
          members: { knowledge: "IMPLIED", recorded: 1 },
        }),
        hosts: { edges: [{ seenOn: ["XXXX-12-07"], statedIn: inDocument("naming", "p1s1? p2s1"), node: unnamed }] },
        regions: { edges: [{ statedIn: inDocument("naming", "p2s1?"), node: { nameEn: "Jinzhou", code: "210700" } }] },
        disciplines: { edges: [] },
        lead: {
          edges: [{ seenOn: ["XXXX-12-07"], implied: true, statedIn: inDocument("naming", "p2s1?"), node: { nameEn: "Zhao Pengda" } }],
        },
        lastEvents: { nodes: [{ nameEn: telling(/^Decision on naming Jinzhou/), on: "XXXX-12-07" }] },
      },
    });
  });

  it("is of Luan Jun's the kind; what its source implies was last seen at the unveiling", async () => {
    const seen = { knowledge: "IMPLIED", recorded: 1, lastSeen: "2024-05-20" };
    const { studio } = await app.data(UnknownsOfStudioDocument, { studio: "studio:luan-jun" });
    expect(studio?.known).toEqual(
      known({
        regions: { knowledge: "IMPLIED", recorded: 1 },
        hosts: seen,
        members: { ...seen, reported: [{ value: 25, bound: "EXACT", unit: "team members" }] },
        disciplines: { knowledge: "IMPLIED", recorded: 1 },
      }),
    );
  });
});
