import { describe, expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { inDocument } from "../../support/documents.js";
import { WhyNotWithDocument } from "../../support/generated/operations.js";
import { studios } from "../sources/documents.js";

const app = useApp();

const about = (value: number) => expect.closeTo(value, 9) as number;
const implied = "(which a source implies and does not state)";

const asked = async (args: string) =>
  (await app.data(`{ collaborators(${args}, asOf: "2024-08-01") { considered noneBecause { en } collaborators { studio { nameEn } } } }`))
    .collaborators as { noneBecause: { en: string } | null; collaborators: { studio: { nameEn: string } }[] };

describe("where nothing can be said, it says why", () => {
  it.each([
    [
      "of Zhao Pengda's studio, whose discipline no source states",
      'for: "studio:zhao-pengda"',
      "No source states of Zhao Pengda model worker Innovation Studio a discipline, an alliance or anything that it shares with another studio: there is nothing to go by",
    ],
    [
      "of the Taiyuan alliance, whose members no source names",
      'for: "alliance:taiyuan-first-construction"',
      /^No source states of Model Worker \(Employee\) Innovation Studio Alliance a discipline or anything that it shares with another studio/,
    ],
    [
      "of Cailiang's studio, whose one neighbour is in the same enterprise",
      'for: "studio:cailiang"',
      "Every studio that was found (1) is left out: of the same enterprise",
    ],
    [
      "of Luan Jun's studio without what is only implied",
      'for: "studio:luan-jun", includeImplied: false',
      /^No source states of Luan Jun Innovation Studio a discipline/,
    ],
    [
      "of a filter that keeps nobody",
      'for: "studio:luan-jun", filter: { hosts: { some: { node: { id: { eq: "enterprise:jineng-holding" } } } } }',
      "The filter keeps none of the studios that were found (1)",
    ],
  ])("%s", async (_, args, reason) => {
    const { noneBecause, collaborators } = await asked(args);
    expect(collaborators).toEqual([]);
    if (typeof reason === "string") expect(noneBecause?.en).toBe(reason);
    else expect(noneBecause?.en).toMatch(reason);
  });
});

it("finds the studio of one person for another, and of one enterprise where that is allowed", async () => {
  expect((await asked('for: "person:luan-jun-huangtai"')).collaborators).toEqual([{ studio: { nameEn: studios.zhangZhaohong } }]);
  expect((await asked('for: "studio:cailiang", exclude: { sameEnterprise: false }')).collaborators).toEqual([
    { studio: { nameEn: studios.liJianjun } },
  ]);
});

it("tells why Cailiang's studio is not sent to Li Jianjun's: they share an enterprise, and no source states a contact", async () => {
  const { whyNot } = await app.data(WhyNotWithDocument, {});
  const inOpinion = (text: string) => inDocument("opinion", text);
  expect(whyNot).toEqual({
    isRecommended: false,
    sentence: {
      zh: "“Li Jianjun worker innovation studio”被排除：双方同在“Jineng Holding”",
      en: "Li Jianjun worker innovation studio is left out: Both are hosted by Jineng Holding",
    },
    exclusions: [
      {
        kind: "SAME_ENTERPRISE",
        sentence: { zh: "双方同在“Jineng Holding”", en: "Both are hosted by Jineng Holding" },
        facts: [
          {
            certainty: "POSSIBLE",
            fact: {
              kind: "HOSTED_BY",
              from: { id: "studio:li-jianjun" },
              to: { id: "enterprise:jineng-holding" },
              statedIn: inOpinion("p3s26?"),
            },
          },
        ],
      },
    ],
    rank: null,
    needed: null,
    shortfall: 0,
    changes: [{ zh: "设 exclude.sameEnterprise 为 false", en: "exclude.sameEnterprise: false" }],
    candidate: {
      // Host and place are implied, so both count half.
      score: about(0.2 * 0.15 + 0.1 * 0.3 + 0.05 * 0.5),
      studio: { nameEn: studios.liJianjun },
      reasons: [
        {
          kind: "BRIDGES",
          contribution: about(0.03),
          sentence: { en: `No source states a contact between them, but both are hosted by Jineng Holding ${implied}.` },
        },
        { kind: "PLACE", contribution: about(0.03), sentence: { en: `Both are in Datong ${implied}.` } },
        { kind: "REACH", contribution: about(0.025), sentence: { en: `It can be reached in 2 steps, by Jineng Holding ${implied}.` } },
      ],
    },
  });
});

describe("what is not allowed is refused, with what is", () => {
  it.each([
    [
      'for: "studio:nobody"',
      'for: got "studio:nobody"; allowed is the id of a studio, an alliance or a person that the graph holds, such as studio:zhang-zhaohong.',
    ],
    [
      'for: "event:x"',
      'for: got "event:x"; allowed is the id of a studio, an alliance or a person that the graph holds, such as studio:zhang-zhaohong.',
    ],
    ['for: "studio:luan-jun", weights: { bridges: 2 }', "weights.bridges: got 2; allowed is a number from 0 to 1."],
    [
      'for: "studio:luan-jun", weights: { disciplines: 0, complement: 0, bridges: 0 }',
      /allowed is a weight above 0 for one of disciplines, complement, bridges/,
    ],
    ['for: "studio:luan-jun", first: 51', "first: got 51; allowed is a whole number from 1 to 50."],
    ['for: "studio:luan-jun", spread: -0.1', "spread: got -0.1; allowed is a number from 0 to 1."],
    ['for: "studio:luan-jun", certainty: []', "certainty: got []; allowed is at least one of CERTAIN, POSSIBLE, FALSE."],
  ])("%s", async (args, message) => {
    const { errors } = await app.ask(`{ collaborators(${args}) { considered } }`);
    expect(errors?.map(({ extensions }) => extensions["code"])).toEqual(["BAD_USER_INPUT"]);
    expect(errors?.[0]?.message).toEqual(typeof message === "string" ? message : expect.stringMatching(message));
  });

  it("an unknown candidate, too", async () => {
    const { errors } = await app.ask('{ whyNot(for: "studio:luan-jun", candidate: "studio:nobody") { rank } }');
    expect(errors?.[0]?.message).toBe(
      'candidate: got "studio:nobody"; allowed is the id of a studio that the graph holds, such as studio:luan-jun.',
    );
  });

  it("more recommendations than one request may cost", async () => {
    const { errors, cost } = await app.ask("{ alliances(first: 100) { nodes { gaps { studios } } } }");
    expect(errors?.[0]?.extensions).toMatchObject({ code: "BUDGET_EXCEEDED", came: 100 * (1 + 2_000 + 10) });
    expect(cost.statements).toBe(0);
  });
});
