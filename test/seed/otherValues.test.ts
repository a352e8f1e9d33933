import { expect, it } from "vitest";
import { documentSeed } from "../support/seeds.js";

it("keeps what a sentence gives otherwise than the node: names of three unions and a company, and of which studios six are", () => {
  const given = documentSeed().content.facts.flatMap(({ type, from, to, properties }) =>
    type === "STATED_IN" && properties["values"] !== null
      ? [[from, `${to}#${properties["locator"] as string}`, JSON.parse(properties["values"] as string) as unknown]]
      : [],
  );
  expect(given.sort()).toEqual([
    ["enterprise:jineng-holding", "source:jineng-studios-opinion#p3s5?", { nameEn: "jin can holding" }],
    [
      "figure:jineng-studios-named",
      "source:jineng-studios-opinion#p3s12?",
      { scope: "employee (model worker) innovation studios of Jineng Holdings that the Shanxi Coal Mine Trade Union named" },
    ],
    ["organisation:jinan-federation-of-trade-unions", "source:luan-jun-unveiling#p6s1", { nameEn: "Municipal Federation of Trade Unions" }],
    [
      "organisation:shanxi-construction-trade-union",
      "source:taiyuan-first-construction-alliance#p5s1",
      { nameEn: "Provincial Construction Industry Trade Union" },
    ],
    [
      "organisation:shanxi-federation-of-trade-unions",
      "source:taiyuan-first-construction-alliance#p5s2",
      { nameEn: "Provincial Federation" },
    ],
  ]);
});
