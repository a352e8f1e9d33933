import { readFileSync } from "node:fs";
import { getOperationAST, parse } from "graphql";
import { expect, it } from "vitest";
import { readExamples } from "../../src/explorer/examples.js";
import { operationCost } from "../../src/server/limits/operationCost.js";
import { makeSchema } from "../../src/server/schema.js";

interface CostLine {
  readonly nodes: number;
  readonly statements: number;
  readonly largest: string;
}

const schema = await makeSchema();
const expected = JSON.parse(readFileSync(new URL("./support/exampleCosts.json", import.meta.url), "utf8")) as Record<string, CostLine>;

it("every example operation, with its default variables, costs exactly what the table says", () => {
  const costs = Object.fromEntries(
    readExamples().map(({ name, text }) => {
      const document = parse(text);
      return [name, operationCost(schema, document, getOperationAST(document, name)!, {})];
    }),
  );
  expect(costs).toEqual(expected);
});
