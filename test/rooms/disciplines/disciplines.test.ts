import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { StudiosAroundDisciplineDocument } from "../../support/generated/operations.js";
import { inReport, studioName } from "../sources/reading.js";

const app = useApp();

const nothing = { studios: { totalCount: 0, edges: [] }, disciplineGroups: { edges: [] }, alliances: { edges: [] } };
const studio = { totalCount: 1, edges: [{ implied: true, statedIn: inReport("p10s1?"), node: { nameEn: studioName } }] };
const withGroup = (nameEn: string) => ({
  ...nothing,
  nameEn,
  disciplineGroups: { edges: [{ implied: false, node: { nameEn, studio: { nameEn: studioName } } }] },
});

it("finds the studio by the broad discipline that is implied, and its groups by the narrower ones", async () => {
  expect(await app.data(StudiosAroundDisciplineDocument, { discipline: "discipline:equipment-maintenance" })).toEqual({
    discipline: {
      ...nothing,
      nameZh: "设备检修与维护",
      nameEn: "Equipment maintenance",
      studios: studio,
      broader: { nodes: [] },
      narrower: {
        nodes: [withGroup("Electrical"), withGroup("Static equipment"), withGroup("Instrument"), withGroup("Rotating equipment")],
      },
    },
  });
});

it("finds the studio one step up from a narrow discipline", async () => {
  expect(await app.data(StudiosAroundDisciplineDocument, { discipline: "discipline:electrical" })).toEqual({
    discipline: {
      ...withGroup("Electrical"),
      nameZh: "电气",
      broader: { nodes: [{ ...nothing, nameEn: "Equipment maintenance", studios: studio }] },
      narrower: { nodes: [] },
    },
  });
});

it("finds the cluster for petrochemicals, in which no studio is stated to work", async () => {
  expect(await app.data(StudiosAroundDisciplineDocument, { discipline: "discipline:petrochemical" })).toEqual({
    discipline: {
      ...nothing,
      nameZh: "石油化工",
      nameEn: "Petrochemical",
      alliances: { edges: [{ implied: false, node: { nameEn: "Model worker cluster in petrochemical field" } }] },
      broader: { nodes: [] },
      narrower: { nodes: [] },
    },
  });
});
