import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { StatedOtherwiseDocument, TotalsAndItemsDocument } from "../../support/generated/operations.js";
import { inJinzhou, inOpinion, studios, taiyuanAlliance, titles } from "./documents.js";
import { telling } from "./reading.js";

const app = useApp();

const sixScope = telling(/of Jineng Holding given Shanxi's title/);

it("finds a union, a federation, another federation and a company called otherwise, and the same six said to be of two namings", async () => {
  const answer = await app.data(StatedOtherwiseDocument, {});
  const otherwise = (locator: string, node: object, values: Record<string, string>) => ({
    locator: locator.replace("?", ""),
    implied: locator.endsWith("?"),
    values: JSON.stringify(values),
    node,
  });
  const of = (title: string, ...edges: object[]) => ({ title, states: { totalCount: edges.length, edges } });
  expect(answer.sources).toEqual({
    totalCount: 3,
    nodes: [
      of(
        titles.taiyuan,
        otherwise(
          "p5s1",
          { nameEn: "Shanxi Federation of Construction Trade Unions" },
          { nameEn: "Provincial Construction Industry Trade Union" },
        ),
        otherwise("p5s2", { nameEn: "Shanxi Federation of Trade Unions" }, { nameEn: "Provincial Federation" }),
      ),
      of(
        titles.jinan,
        otherwise("p6s1", { nameEn: "Jinan Federation of Trade Unions" }, { nameEn: "Municipal Federation of Trade Unions" }),
      ),
      of(
        titles.opinion,
        otherwise("p3s5?", { nameEn: "Jineng Holding" }, { nameEn: "jin can holding" }),
        otherwise(
          "p3s12?",
          { measure: "STUDIOS_NAMED", value: 6, scope: sixScope },
          { scope: "employee (model worker) innovation studios of Jineng Holdings that the Shanxi Coal Mine Trade Union named" },
        ),
      ),
    ],
  });
});

it("finds 21.4 per cent given of 28 studios and of a province's, whose number is not given", async () => {
  const answer = await app.data(StatedOtherwiseDocument, {});
  const share = (percent: number, statedIn: object[], node: object) => ({ share: percent, statedIn, node });
  expect(answer.figures).toEqual({
    totalCount: 2,
    nodes: [
      {
        measure: "STUDIOS_NAMED",
        value: 6,
        outOf: {
          edges: [
            share(21.4, inOpinion("p3s12"), {
              measure: "STUDIOS_NAMED",
              value: 28,
              scope: telling(/named by the Shanxi Coal Mine Trade Union/),
            }),
            share(21.4, inOpinion("p3s1"), { measure: "STUDIOS", value: null, scope: telling(/in the province$/) }),
          ],
        },
      },
      {
        measure: "PROPOSALS_APPLIED",
        value: 22,
        outOf: {
          edges: [
            share(100, inJinzhou("p3s4"), { measure: "PROPOSALS", value: 22, scope: "improvement proposals of the company's employees" }),
          ],
        },
      },
    ],
  });
});

it("finds totals that the recorded items do not reach, and one, of four groups, that they do", async () => {
  const answer = await app.data(TotalsAndItemsDocument, {});
  const held = (
    measure: string,
    knowledge: string,
    recorded: number | null,
    ...reported: [value: number | null, bound: string | null][]
  ) => ({
    measure,
    knowledge,
    recorded,
    reported: reported.map(([value, bound]) => ({ value, bound })),
  });
  const silent = (measure: string) => held(measure, "NOT_STATED", null);
  const ofStudio = (nameEn: string, rows: Record<string, object>) => ({
    nameEn,
    known: ["ACHIEVEMENTS", "PROBLEMS_TACKLED", "PATENTS", "MEMBERS", "DISCIPLINE_GROUPS"].map(
      (measure) => rows[measure] ?? silent(measure),
    ),
  });
  expect(answer.studios.nodes).toEqual([
    ofStudio(studios.cailiang, { PROBLEMS_TACKLED: held("PROBLEMS_TACKLED", "NONE_NAMED", null, [38, "EXACT"]) }),
    ofStudio(studios.luanJun, {
      ACHIEVEMENTS: held("ACHIEVEMENTS", "NONE_NAMED", null, [20, "EXACT"]),
      PATENTS: held("PATENTS", "NONE_NAMED", null, [120, "EXACT"]),
      MEMBERS: held("MEMBERS", "IMPLIED", 1, [25, "EXACT"]),
    }),
    ofStudio(studios.zhangZhaohong, {
      MEMBERS: held("MEMBERS", "STATED", 1),
      DISCIPLINE_GROUPS: held("DISCIPLINE_GROUPS", "STATED", 4, [4, "EXACT"]),
    }),
  ]);
  expect(answer.organisations.nodes).toEqual([
    { nameEn: "Shanxi Coal Mine Trade Union", known: [held("STUDIOS_NAMED", "NONE_NAMED", null, [28, "EXACT"])] },
  ]);
  expect(answer.events.nodes).toEqual([
    {
      nameEn: telling(/^Ceremony to unveil the Alliance/),
      known: [silent("STUDIOS_NAMED"), held("ATTENDEES", "STATED", 12, [100, "MORE_THAN"])],
    },
    {
      nameEn: telling(/^Naming of Shanxi/),
      known: [held("STUDIOS_NAMED", "NONE_NAMED", null, [6, "EXACT"], [28, "EXACT"]), silent("ATTENDEES")],
    },
  ]);
  expect(answer.alliances.nodes).toEqual([{ nameEn: taiyuanAlliance, known: [held("STUDIOS", "NONE_NAMED", null, [null, null])] }]);
});
