import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { statedAt } from "../../support/documents.js";
import {
  ConnectedThroughPatentsDocument,
  PatentByNumberDocument,
  PatentsByStatusAndDisciplineDocument,
  TiesThroughPatentsDocument,
} from "../../support/generated/operations.js";

const app = useApp();

const noPage = { totalCount: 0, pageInfo: { hasNextPage: false, endCursor: null }, nodes: [] };

it("no document names a patent: two studios report totals, one of patents and one of achievements that have them", async () => {
  expect(await app.data(ConnectedThroughPatentsDocument, {})).toEqual({
    patents: noPage,
    studios: {
      totalCount: 2,
      nodes: [
        {
          nameEn: "Cailiang Innovation Studio",
          known: [{ knowledge: "NOT_STATED", recorded: null, reported: [] }],
          achievementsPatented: {
            nodes: [
              {
                value: 6,
                bound: "EXACT",
                unit: "achievements",
                scope: "scientific and technological achievements with national patents",
                statedIn: statedAt("opinion", "p2s1 p3s25"),
              },
            ],
          },
        },
        {
          nameEn: "Luan Jun Innovation Studio",
          known: [
            {
              knowledge: "NONE_NAMED",
              recorded: null,
              reported: [
                {
                  value: 120,
                  bound: "EXACT",
                  unit: "patents",
                  scope: "international, invention and utility model patents together",
                  statedIn: statedAt("unveiling", "p9s4"),
                },
              ],
            },
          ],
          achievementsPatented: { nodes: [] },
        },
      ],
    },
  });
});

it("so nobody is tied to anybody by one, and none is found by status or number", async () => {
  expect(await app.data(TiesThroughPatentsDocument, {})).toEqual({
    person: { nameEn: "Luan Jun", patents: { totalCount: 0 } },
    people: noPage,
    studios: { totalCount: 0, nodes: [] },
  });
  expect(await app.data(PatentsByStatusAndDisciplineDocument, {})).toEqual({ patents: noPage });
  expect(await app.data(PatentByNumberDocument, {})).toEqual({ patents: { nodes: [] } });
});
