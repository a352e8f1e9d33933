import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { RotationOfAllianceDocument, type RotationFragment } from "../../support/generated/operations.js";
import { seedWith } from "../../support/seeds.js";
import { inReport, studioName } from "../sources/reading.js";
import { rotating } from "./madeUp.js";

const app = useApp(seedWith(rotating));

const nothing = {
  leadingStudios: { edges: [] },
  leadingEnterprises: { edges: [] },
  studios: { totalCount: 0, nodes: [] },
  inconsistencies: [],
};

it("tells of the documents' alliance that nobody is said to lead it, and of the cluster inside it that a studio may have led in 2021", async () => {
  expect(await app.data(RotationOfAllianceDocument, {})).toEqual({
    alliance: {
      nameEn: "Southwest Fujian Model Worker Alliance",
      ...nothing,
      partOf: { edges: [] },
      parts: {
        totalCount: 1,
        edges: [
          {
            certainty: "POSSIBLE",
            since: null,
            until: null,
            node: {
              ...nothing,
              nameEn: "Model worker cluster in petrochemical field",
              leadingStudios: {
                edges: [
                  {
                    certainty: "POSSIBLE",
                    role: "LEADING_UNIT",
                    since: "2020",
                    until: null,
                    statedIn: inReport("p10s2"),
                    node: { nameEn: studioName },
                  },
                ],
              },
              studios: { totalCount: 1, nodes: [{ nameEn: studioName, pairedWith: { edges: [] }, pairedBy: { edges: [] } }] },
            },
          },
        ],
      },
    },
  });
});

const leading = ({ leadingStudios, leadingEnterprises }: RotationFragment): string[] =>
  [...leadingStudios.edges, ...leadingEnterprises.edges].map(({ certainty, node: { nameEn } }) => `${nameEn} ${certainty}`);
const pairs = ({ studios }: RotationFragment): string[] =>
  studios.nodes.flatMap(({ nameEn, pairedWith }) =>
    pairedWith.edges.map(({ certainty, node }) => `${nameEn} and ${node.nameEn} ${certainty}`),
  );

async function ringOn(asOf: string) {
  const { alliance } = await app.data(RotationOfAllianceDocument, { alliance: "alliance:made-up-ring", asOf });
  const clusters = alliance!.parts.edges.filter(({ node: { nameEn } }) => !nameEn!.startsWith("many"));
  return {
    chairs: leading(alliance!),
    clusters: clusters.map(({ certainty, node }) => `${node.nameEn} ${certainty}: ${leading(node).join()}`),
    pairs: pairs(alliance!),
    inconsistencies: alliance!.inconsistencies,
  };
}

describe("one day, which serves all of it", () => {
  it("before anything began", async () => {
    expect(await ringOn("2018-01-01")).toEqual({
      chairs: ["first FALSE", "second FALSE", "maker FALSE"],
      clusters: ["old POSSIBLE: "],
      pairs: [],
      inconsistencies: [],
    });
  });

  it("while the first studio surely held the chair", async () => {
    expect(await ringOn("2021-12-31")).toEqual({
      chairs: ["first CERTAIN", "second FALSE", "maker FALSE"],
      clusters: ["cluster CERTAIN: second CERTAIN"],
      pairs: ["first and second CERTAIN"],
      inconsistencies: [],
    });
  });

  it("on the day on which the second took over, whose end nobody says", async () => {
    expect(await ringOn("2022-03-01")).toEqual({
      chairs: ["first FALSE", "second POSSIBLE", "maker FALSE"],
      clusters: ["cluster CERTAIN: second CERTAIN"],
      pairs: [],
      inconsistencies: [],
    });
  });

  it("in the month in which an enterprise took over, and when it surely had", async () => {
    expect(await ringOn("2024-03-30")).toMatchObject({
      chairs: ["first FALSE", "second POSSIBLE", "maker POSSIBLE"],
      clusters: ["cluster CERTAIN: second FALSE"],
    });
    expect(await ringOn("2024-03-31")).toMatchObject({ chairs: ["first FALSE", "second FALSE", "maker POSSIBLE"] });
  });
});

describe("what cannot be of an alliance", () => {
  const inconsistencies = async (name: string, args = "", type = "alliance"): Promise<string[]> => {
    const { it: found } = await app.data<{ it: { inconsistencies: { kind: string; sentence: { en: string }; facts: object[] }[] } }>(
      `{ it: ${type}(id: "${type}:made-up-${name}") { inconsistencies${args} { kind sentence { en } facts { kind id from { id } to { id } } } } }`,
    );
    return found.inconsistencies.map(({ kind, sentence, facts }) => `${kind} by ${facts.length}: ${sentence.en}`);
  };

  it("is a chair that two hold at once for certain, though the later one ends the earlier", async () => {
    expect(await inconsistencies("double")).toEqual(["TWO_CHAIRS by 2: first and maker held the chair of double at once on 2022-01-01."]);
    expect(await inconsistencies("double", '(asOf: "2022-12-31")')).toEqual([
      "TWO_CHAIRS by 2: first and maker held the chair of double at once on 2022-12-31.",
    ]);
    expect(await inconsistencies("double", '(asOf: "2023-01-01")')).toEqual([]);
  });

  it("is a way that leads back into it, as surely as is asked", async () => {
    const wide = "wide is inside itself: wide is part of wider is part of wide.";
    expect(await inconsistencies("wide")).toEqual([`INSIDE_ITSELF by 2: ${wide}`]);
    expect(await inconsistencies("wide", '(asOf: "2020-05-01")')).toEqual([]);
    expect(await inconsistencies("wide", '(asOf: "2020-05-01", certainty: [CERTAIN, POSSIBLE])')).toEqual([
      `INSIDE_ITSELF by 2: ${wide.replace(":", " on 2020-05-01:")}`,
    ]);
    expect(await inconsistencies("wide", '(asOf: "2019-01-01", certainty: [CERTAIN, POSSIBLE])')).toEqual([]);
  });

  it("is of a studio that its groups are not as 1 + N wants them, on the days on which they surely were", async () => {
    const of = (day: string) => [
      `EMPTY_GROUP by 1: No source names a discipline that the group idle of crowded covers${day}; it may be the sources that are silent.`,
      `SAME_DISCIPLINE by 4: The groups one and two of crowded cover the same discipline, valves${day}.`,
      `SEVERAL_CORES by 2: More than one group of crowded is called its core${day}: one and two.`,
    ];
    expect(await inconsistencies("crowded", "", "studio")).toEqual(of(""));
    expect(await inconsistencies("crowded", '(asOf: "2021-01-01")', "studio")).toEqual(of(" on 2021-01-01"));
    expect(await inconsistencies("crowded", '(asOf: "2022-01-01")', "studio")).toEqual([
      expect.stringMatching(/^NO_GROUP by 0: crowded is said/),
    ]);
    expect(await inconsistencies("bare", "", "studio")).toEqual([expect.stringMatching(/^NO_GROUP by 0: bare is said/)]);
  });

  it("is never what is false on the day", async () => {
    const { errors } = await app.ask(
      '{ studio(id: "studio:made-up-bare") { inconsistencies(asOf: "2020-01-01", certainty: [FALSE]) { kind } } }',
    );
    expect(errors?.[0]?.message).toBe('certainty: got ["FALSE"]; allowed is CERTAIN, POSSIBLE.');
  });

  it("takes as many statements for many as for one", async () => {
    const names = async (filter: string): Promise<string[]> => {
      const { cost, errors } = await app.ask(
        `{ studios(first: 50, filter: {nameEn: {startsWith: "${filter}"}}) { nodes { inconsistencies { kind } } } alliances(first: 50, filter: {nameEn: {startsWith: "${filter}"}}) { nodes { inconsistencies { kind } } } }`,
      );
      expect(errors).toBeUndefined();
      return [...cost.names].sort();
    };
    const once = [
      "Alliance.list",
      "Studio.list",
      "disciplineGroupsOfStudio",
      "disciplinesOfDisciplineGroup",
      "enterprisesOfAlliance",
      "studiosOfAlliance",
      "wholesOfAlliance",
      "wholesOfAlliance",
    ];
    expect(await names("many 19")).toEqual(once);
    expect(await names("many")).toEqual(once);
  });
});
