import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { seedWith } from "../../support/seeds.js";

const postIn = (to: string) => ({
  type: "HOLDS_POST" as const,
  from: "person:lin-ruiqun-quangang",
  to,
  discriminator: "adviser",
  statedIn: ["source:zhang-zhaohong-assessment#p3s1"],
  properties: { titleEn: "adviser", seenOn: [] },
});

const app = useApp(
  seedWith({
    nodes: [],
    facts: [postIn("organisation:quangang-government"), postIn("organisation:quangang-peoples-congress-standing-committee")],
  }),
);

it("leaves out a stated edge to a body that is only implied itself", async () => {
  const { person } = await app.data(`{
    person(id: "person:lin-ruiqun-quangang") {
      all: posts { totalCount edges { implied node { id implied } } }
      sure: posts(includeImplied: false) { totalCount edges { node { id } } }
    }
  }`);
  const [congress, federation, government] = [
    "organisation:quangang-peoples-congress-standing-committee",
    "organisation:quangang-federation-of-trade-unions",
    "organisation:quangang-government",
  ];
  expect(person).toEqual({
    all: {
      totalCount: 3,
      edges: [
        { implied: false, node: { id: federation, implied: false } },
        { implied: false, node: { id: government, implied: true } },
        { implied: false, node: { id: congress, implied: false } },
      ],
    },
    sure: { totalCount: 2, edges: [{ node: { id: federation } }, { node: { id: congress } }] },
  });
});
