import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { statedAt, titles, type DocumentName } from "../../support/documents.js";
import { BriefOfStudioDocument } from "../../support/generated/operations.js";
import { telling } from "../sources/reading.js";

const app = useApp();

const report = (document: DocumentName) => ({
  at: (places: string) => ({ statedIn: statedAt(document, places) }),
  says: (locator: string, english: RegExp, chinese: RegExp) => ({
    locator,
    saysEn: telling(english),
    saysZh: telling(chinese),
    node: { title: titles[document] },
  }),
});
const none = { edges: [] };

describe("a brief without what is only implied", () => {
  it("of the Luan Jun studio has its title, aims, numbers and days, and neither lead nor host nor field of work", async () => {
    const { at, says } = report("unveiling");
    const serves = (nameEn: string, calledEn: string, places: string) => ({ ...at(places), calledEn, node: { nameEn } });
    const figure = (measure: string, value: number | null, more: { level?: string; unit?: string; scope?: string } = {}) => ({
      ...at("p9s4"),
      node: {
        measure,
        value,
        bound: value === null ? null : "EXACT",
        level: more.level ?? null,
        unit: more.unit ?? null,
        scope: more.scope ?? null,
      },
    });
    const competitions = (level: string) => figure("COMPETITION_RESULTS", null, { level, scope: "skill competitions" });
    const event = (places: string, pattern: RegExp) => ({
      ...at(places),
      node: { nameEn: telling(pattern), status: "ENDED", on: "2024-05-20" },
    });
    expect(await app.data(BriefOfStudioDocument, { studio: "studio:luan-jun" })).toEqual({
      studio: {
        nameZh: null,
        nameEn: "Luan Jun Innovation Studio",
        kind: null,
        mode: null,
        foundedOn: null,
        hosts: none,
        regions: { nodes: [] },
        disciplines: none,
        disciplineGroups: none,
        members: none,
        conferrals: {
          edges: [
            {
              ...at("p5s3"),
              node: {
                on: null,
                year: null,
                honour: { nameEn: "Shandong Model Worker and Craftsman Talent Innovation Studio", level: "PROVINCIAL" },
                conferredBy: { nodes: [] },
              },
            },
          ],
        },
        alliances: none,
        programmes: none,
        aspects: {
          edges: [
            serves("Innovation and profit creation", "innovation and efficiency creation", "p8s1"),
            serves("Skills training", "skill upgrading", "p9s3"),
            serves("Technical exchange", "technical exchange", "p9s3"),
            serves("Talent cultivation", "talent cultivation", "p9s3"),
          ],
        },
        figures: {
          edges: [
            figure("MEMBERS", 25, { unit: "team members" }),
            figure("PATENTS", 120, { unit: "patents", scope: "international, invention and utility model patents together" }),
            figure("ACHIEVEMENTS", 20, { unit: "innovation achievements" }),
            competitions("MUNICIPAL"),
            competitions("NATIONAL"),
            competitions("PROVINCIAL"),
            figure("BENEFIT", 4_300_000_000, { unit: "CNY" }),
          ],
        },
        events: { edges: [event("p5s3 p7s1", /^Unveiling of/), event("p8s1", /^Discussion with/), event("p6s1 p6s3", /^Visit to/)] },
        sayings: {
          edges: [says("p8s1", /praised what it has achieved/, /充分肯定/), says("p9s3", /step by step as a platform/, /建成平台/)],
        },
      },
    });
  });

  it("of the Zhao Pengda studio has its host and its title for 2021, and a day without a year", async () => {
    const { at, says } = report("naming");
    expect(await app.data(BriefOfStudioDocument, { studio: "studio:zhao-pengda" })).toEqual({
      studio: {
        nameZh: null,
        nameEn: "Zhao Pengda model worker Innovation Studio",
        kind: "MODEL_WORKER",
        mode: null,
        foundedOn: null,
        hosts: { edges: [{ ...at("p2s1"), node: { nameEn: null, describedEn: telling(/does not name/) } }] },
        regions: { nodes: [] },
        disciplines: none,
        disciplineGroups: none,
        members: none,
        conferrals: {
          edges: [
            {
              ...at("p2s1"),
              node: {
                on: "XXXX-12-07",
                year: 2021,
                honour: { nameEn: "Jinzhou Model Worker and Employee Innovation Studio", level: "MUNICIPAL" },
                conferredBy: { nodes: [{ nameEn: "Jinzhou Federation of Trade Unions" }] },
              },
            },
          ],
        },
        alliances: none,
        programmes: none,
        aspects: none,
        figures: none,
        events: {
          edges: [
            { ...at("p2s1"), node: { nameEn: telling(/^Decision on naming/), status: "ENDED", on: "XXXX-12-07" } },
            { ...at("p4s3"), node: { nameEn: telling(/^Official listing/), status: "PLANNED", on: "XXXX-12-31" } },
          ],
        },
        sayings: {
          edges: [
            says("p1s1", /company's first/, /首个/),
            says("p2s1", /was approved/, /获批成立/),
            says("p3s2", /starting point/, /抓手/),
            says("p4s2", /credit for past work/, /鞭策/),
            says("p4s3", /not in use yet/, /尚未启用/),
          ],
        },
      },
    });
  });
});
