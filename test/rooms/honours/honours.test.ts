import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { ConferralsWithoutGiverDocument, HonoursOfStudiosDocument, NamedByUnionsDocument } from "../../support/generated/operations.js";
import { byRule, inJinan, inJinzhou, inOpinion, nationalTitle, studios } from "../sources/documents.js";
import { inReport, telling } from "../sources/reading.js";

const app = useApp();

const page = { hasNextPage: false, endCursor: expect.any(String) };
const national = {
  nameZh: "全国示范性劳模和工匠人才创新工作室",
  nameEn: nationalTitle,
  level: "NATIONAL",
  axis: "REGION",
  above: { nodes: [] },
};
const shandong = {
  nameZh: null,
  nameEn: "Shandong Model Worker and Craftsman Talent Innovation Studio",
  level: "PROVINCIAL",
  axis: "REGION",
  above: { nodes: [{ nameEn: nationalTitle, level: "NATIONAL" }] },
};
const jinzhou = {
  nameZh: null,
  nameEn: "Jinzhou Model Worker and Employee Innovation Studio",
  level: "MUNICIPAL",
  axis: "REGION",
  above: { nodes: [{ nameEn: "Liaoning Model Worker Innovation Studio", level: "PROVINCIAL" }] },
};

it("tells each studio's titles, of which only Jinzhou's has a giver that a source names", async () => {
  const received = (
    nameEn: string,
    statedIn: object[],
    honour: object,
    on: string | null,
    year: number | null = null,
    givers: object[] = [],
  ) => ({
    nameEn,
    conferrals: { totalCount: 1, edges: [{ statedIn, node: { on, year, revokedOn: null, honour, conferredBy: { edges: givers } } }] },
  });
  expect(await app.data(HonoursOfStudiosDocument, {})).toEqual({
    studios: {
      totalCount: 5,
      pageInfo: page,
      nodes: [
        received(studios.cailiang, inOpinion("p3s2"), national, "[..2022-06-22]"),
        // The titles of the energy industry are counted, and no studio is said to have one.
        { nameEn: studios.liJianjun, conferrals: { totalCount: 0, edges: [] } },
        received(studios.luanJun, inJinan("p5s3"), shandong, null),
        received(studios.zhangZhaohong, inReport("p10s2"), national, "2020"),
        received(studios.zhaoPengda, inJinzhou("p1s1? p2s1"), jinzhou, "XXXX-12-07", 2021, [
          { statedIn: inJinzhou("p2s1"), node: { nameEn: "Jinzhou Federation of Trade Unions" } },
        ]),
      ],
    },
  });
});

it("tells that one union named a studio for 2021, that another named 28 and none of them by name, and that one company's six are a share of both", async () => {
  const energyTitle = { nameEn: "Shanxi Energy Industry Employee Innovation Studio", level: "PROVINCIAL", axis: "INDUSTRY" };
  const jinzhouTitle = { nameEn: jinzhou.nameEn, level: "MUNICIPAL", axis: "REGION" };
  const naming = "Naming of Shanxi Energy Industry Employee Innovation Studios";
  const union = "Shanxi Coal Mine Trade Union";
  const sixScope = telling(/studios of Jineng Holding given Shanxi's title/);
  const namedScope = telling(/studios named by the Shanxi Coal Mine Trade Union/);
  expect(await app.data(NamedByUnionsDocument, {})).toEqual({
    events: {
      totalCount: 2,
      nodes: [
        {
          nameEn: "Decision on naming Jinzhou model worker and Employee Innovation Studio in 2021",
          level: "MUNICIPAL",
          on: "XXXX-12-07",
          organisers: {
            edges: [
              { statedIn: inJinzhou("p2s1"), node: { nameEn: "Jinzhou Federation of Trade Unions", level: "MUNICIPAL", axis: "REGION" } },
            ],
          },
          conferrals: { nodes: [{ year: 2021, honour: jinzhouTitle, recipient: { nameEn: studios.zhaoPengda } }] },
          about: { nodes: [jinzhouTitle, { nameEn: studios.zhaoPengda }] },
          known: [{ knowledge: "STATED", recorded: 1, reported: [] }],
        },
        {
          nameEn: naming,
          level: "PROVINCIAL",
          on: "[..2022-06-22]",
          organisers: { edges: [{ statedIn: inOpinion("p3s12?"), node: { nameEn: union, level: "PROVINCIAL", axis: "INDUSTRY" } }] },
          conferrals: { nodes: [] },
          about: { nodes: [energyTitle] },
          known: [
            {
              knowledge: "NONE_NAMED",
              recorded: null,
              reported: [
                { value: 6, bound: "EXACT", scope: sixScope },
                { value: 28, bound: "EXACT", scope: namedScope },
              ],
            },
          ],
        },
      ],
    },
    figures: {
      totalCount: 1,
      nodes: [
        {
          value: 6,
          bound: "EXACT",
          scope: sixScope,
          subjects: {
            edges: [
              { statedIn: inOpinion("p3s1 p3s12?"), node: { nameEn: "Jineng Holding" } },
              { statedIn: inOpinion("p3s1"), node: { nameEn: naming } },
            ],
          },
          outOf: {
            edges: [
              {
                share: 21.4,
                statedIn: inOpinion("p3s12"),
                node: {
                  measure: "STUDIOS_NAMED",
                  value: 28,
                  scope: namedScope,
                  subjects: {
                    edges: [
                      { implied: true, node: { nameEn: naming } },
                      { implied: false, node: { nameEn: union } },
                    ],
                  },
                },
              },
              {
                share: 21.4,
                statedIn: inOpinion("p3s1"),
                node: {
                  measure: "STUDIOS",
                  value: null,
                  scope: telling(/in the province$/),
                  subjects: { edges: [{ implied: true, node: { nameEn: "Shanxi" } }] },
                },
              },
            ],
          },
        },
      ],
    },
  });
});

it("lists the titles that no source says who gave, with who gives them by rule where that is known", async () => {
  const rule = { edges: [{ implied: false, statedIn: byRule("p1"), node: { nameEn: "All-China Federation of Trade Unions" } }] };
  const saying = (statedIn: object[], saysEn: string | null = null) => statedIn.map((place) => ({ ...place, saysEn }));
  expect(await app.data(ConferralsWithoutGiverDocument, {})).toEqual({
    conferrals: {
      totalCount: 3,
      pageInfo: page,
      nodes: [
        {
          on: "[..2022-06-22]",
          recipient: { nameEn: studios.cailiang },
          honour: { nameEn: nationalTitle, conferredBy: rule },
          statedIn: saying(inOpinion("p2s1 p3s2")),
        },
        {
          on: null,
          recipient: { nameEn: studios.luanJun },
          honour: { nameEn: shandong.nameEn, conferredBy: { edges: [] } },
          statedIn: saying(inJinan("p5s3"), telling(/Who gave the title, and when, is not said/)),
        },
        {
          on: "2020",
          recipient: { nameEn: studios.zhangZhaohong },
          honour: { nameEn: nationalTitle, conferredBy: rule },
          statedIn: saying(inReport("p10s2")),
        },
      ],
    },
  });
});
