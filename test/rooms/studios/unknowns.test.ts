import { afterAll, beforeAll, expect, it } from "vitest";
import { startApp, type App } from "../../support/app.js";
import { UnknownsOfStudioDocument } from "../../support/generated/operations.js";
import { inReport, studioName, telling } from "../sources/reading.js";

let app: App;
beforeAll(async () => void (app = await startApp()));
afterAll(() => app?.stop());

it("tells what of the studio is stated, what is implied and what is missing", async () => {
  expect(await app.data(UnknownsOfStudioDocument, { studio: "studio:zhang-zhaohong" })).toEqual({
    studio: {
      nameZh: null,
      nameEn: studioName,
      kind: "MODEL_WORKER",
      mode: "ONE_PLUS_N",
      foundedOn: null,
      hosts: {
        totalCount: 1,
        edges: [
          {
            implied: true,
            fact: { since: null, until: null, seenOn: ["XXXX-10-28"] },
            statedIn: inReport("p2s1? p5s1? p8s3?"),
            node: { nameZh: null, nameEn: null, describedEn: telling(/does not name/), uscc: null },
          },
        ],
      },
      regions: { totalCount: 1, edges: [{ implied: true, statedIn: inReport("p3s1?"), node: { nameEn: "Quangang District", code: "350505" } }] },
      disciplines: { totalCount: 1, edges: [{ implied: true, statedIn: inReport("p10s1?"), node: { nameEn: "Equipment maintenance" } }] },
      disciplineGroups: { totalCount: 4 },
      members: {
        totalCount: 1,
        edges: [
          { role: "LEAD", since: null, until: null, seenOn: ["XXXX-10-28"], implied: false, statedIn: inReport("p6s1"), node: { nameZh: null, nameEn: "Zhang Zhaohong" } },
        ],
      },
      reportedMembers: { totalCount: 0, nodes: [] },
      programmes: { totalCount: 1, edges: [{ implied: true, node: { nameEn: telling(/Five in one/) } }] },
      events: {
        totalCount: 2,
        nodes: [
          { kind: "ASSESSMENT", on: "XXXX-10-28" },
          { kind: "MEETING", on: "XXXX-10-28" },
        ],
      },
    },
  });
});
