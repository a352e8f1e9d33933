import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { DisciplineGroupsOfStudioDocument } from "../../support/generated/operations.js";
import { inReport, studioName } from "../sources/reading.js";

const app = useApp();

const group = (order: number, nameEn: string, discipline: { id: string; nameZh: string }) => ({
  statedIn: inReport("p5s3 p10s1"),
  node: { nameEn, order, disciplines: { edges: [{ implied: false, node: { ...discipline, nameEn } }] } },
});

it("names four groups with a discipline each, as many as reported", async () => {
  expect(await app.data(DisciplineGroupsOfStudioDocument, { studio: "studio:zhang-zhaohong" })).toEqual({
    studio: {
      nameEn: studioName,
      mode: "ONE_PLUS_N",
      figures: { nodes: [{ value: 4, bound: "EXACT", statedIn: inReport("p5s3 p10s1") }] },
      disciplineGroups: {
        totalCount: 4,
        edges: [
          group(1, "Rotating equipment", { id: "discipline:rotating-equipment", nameZh: "转动设备" }),
          group(2, "Static equipment", { id: "discipline:static-equipment", nameZh: "静设备" }),
          group(3, "Electrical", { id: "discipline:electrical", nameZh: "电气" }),
          group(4, "Instrument", { id: "discipline:instrument", nameZh: "仪表" }),
        ],
      },
    },
  });
});

it("knows no groups of a studio that is not there", async () => {
  expect(await app.data(DisciplineGroupsOfStudioDocument, { studio: "studio:nobody" })).toEqual({ studio: null });
});
