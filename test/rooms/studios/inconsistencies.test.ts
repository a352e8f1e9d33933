import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { PairedStudiosDocument, InconsistenciesOfStudiosDocument } from "../../support/generated/operations.js";
import { inJinzhou, studios } from "../sources/documents.js";
import { telling } from "../sources/reading.js";

const app = useApp();

const group = (nameEn: string, certainty: string | null) => ({
  role: null,
  certainty,
  node: { nameEn, disciplines: { nodes: [{ nameEn }] } },
});
const answer = (certainty: string | null) => ({
  studios: {
    totalCount: 5,
    pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
    nodes: [studios.cailiang, studios.liJianjun, studios.luanJun, studios.zhangZhaohong, studios.zhaoPengda].map((nameEn) => ({
      nameEn,
      mode: nameEn === studios.zhangZhaohong ? "ONE_PLUS_N" : null,
      disciplineGroups: {
        edges:
          nameEn === studios.zhangZhaohong
            ? ["Rotating equipment", "Static equipment", "Electrical", "Instrument"].map((name) => group(name, certainty))
            : [],
      },
      inconsistencies: [],
    })),
  },
});

it("finds that the one studio that says 1 + N has four groups, none of them called the core and each with a discipline of its own", async () => {
  expect(await app.data(InconsistenciesOfStudiosDocument, {})).toEqual(answer(null));
  expect(await app.data(InconsistenciesOfStudiosDocument, { asOf: "2024-01-01" })).toEqual(answer("POSSIBLE"));
});

it("finds no studio that is paired, and one scheme of pairing that names no pair", async () => {
  expect(await app.data(PairedStudiosDocument, {})).toEqual({
    studios: { totalCount: 0, nodes: [] },
    programmes: {
      totalCount: 1,
      nodes: [
        {
          nameEn: "Pairing construction of the named model worker and employee innovation studios",
          status: "RUNNING",
          statedIn: inJinzhou("p2s1 p2s1?").map((place) => ({ ...place, saysEn: place.implied ? null : telling(/no pair is named/) })),
        },
      ],
    },
  });
});
