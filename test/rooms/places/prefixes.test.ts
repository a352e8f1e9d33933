import { expect, it } from "vitest";
import { useApp } from "../../support/app.js";
import { seedWith } from "../../support/seeds.js";

const industry = (code: string, nameEn: string) => ({
  noun: "Industry" as const,
  id: `industry:${code.toLowerCase()}`,
  implied: false,
  properties: { nameZh: null, nameEn, aliases: [], code },
});

const app = useApp(seedWith({ nodes: [industry("X1", "Power of steam"), industry("X2", "Power"), industry("X3", "Steam")], facts: [] }));

const by = async (orderBy: string, field: string, filter: string): Promise<string[]> => {
  const { industries } = await app.data(`{ industries(orderBy: ${orderBy}, filter: { code: ${filter} }) { nodes { ${field} } } }`);
  return industries.nodes.map((node: Record<string, string>) => node[field]);
};

it("puts a class before the classes inside it", async () => {
  expect(await by("CODE_ASC", "code", '{ in: ["D441", "C25", "D", "C", "D44"] }')).toEqual(["C", "C25", "D", "D44", "D441"]);
});

it("puts a name before a longer one that begins with it", async () => {
  expect(await by("NAME_ASC", "nameEn", '{ startsWith: "X" }')).toEqual(["Power", "Power of steam", "Steam"]);
});
