import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";

const app = useApp();

const [one, other] = ["studio:luan-jun", "studio:zhang-zhaohong"];

const refused: readonly (readonly [what: string, given: string, message: string])[] = [
  [
    "a node that is not there",
    `from: "studio:nobody", to: "${other}"`,
    'from: got "studio:nobody"; allowed is the id of a node of the graph.',
  ],
  ["a text that is no id", `from: "${one}", to: "x"`, 'to: got "x"; allowed is the id of a node of the graph.'],
  [
    "a source",
    `from: "source:disciplines", to: "${other}"`,
    'from: got "source:disciplines"; allowed is the id of a node that is no source and no figure.',
  ],
  ["twice the same", `from: "${one}", to: "${one}"`, 'to: got "studio:luan-jun"; allowed is another node than from.'],
  ["no steps", `from: "${one}", to: "${other}", maxSteps: 0`, "maxSteps: got 0; allowed is a whole number from 1 to 6."],
  ["too many steps", `from: "${one}", to: "${other}", maxSteps: 7`, "maxSteps: got 7; allowed is a whole number from 1 to 6."],
  ["too many ways", `from: "${one}", to: "${other}", first: 21`, "first: got 21; allowed is a whole number from 1 to 20."],
  [
    "no day",
    `from: "${one}", to: "${other}", asOf: "2024"`,
    'asOf: got "2024"; allowed is a calendar day as YYYY-MM-DD, such as 2024-07-14.',
  ],
  [
    "what nothing leads through",
    `from: "${one}", to: "${other}", through: [REGION]`,
    'through: got "REGION"; allowed is STUDIO, PERSON, ENTERPRISE, ORGANISATION, ALLIANCE, DISCIPLINE, EVENT, PROGRAMME, PATENT, ACHIEVEMENT, TECHNICAL_PROBLEM.',
  ],
];

it.each(refused)("refuses %s, and says what is allowed", async (_, given, message) => {
  const { errors } = await app.ask(`{ connections(${given}) { paths { strength } } }`);
  expect(errors?.map((error) => error.message)).toContain(message);
});

it("counts the nodes of all ways before it runs", async () => {
  const ways = (first: number): string =>
    `{ connections(from: "${one}", to: "${other}", first: ${first}) { paths { nodes { ... on Studio { members(first: 100) { nodes { id } } } } } } }`;
  const { cost, errors } = await app.ask(ways(1));
  expect(errors).toBeUndefined();
  expect(cost.budget.nodes.asked).toBeGreaterThanOrEqual(700);
  // A thousand are for what is read to find them.
  expect((await app.ask(ways(20))).cost.budget.nodes.asked - 1_000).toBe(20 * (cost.budget.nodes.asked - 1_000));
});
