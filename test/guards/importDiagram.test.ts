import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { diagramDisagreements, importTable } from "./importDiagram.js";
import { repository } from "./repository.js";

const { forbidden } = createRequire(import.meta.url)(join(repository, ".dependency-cruiser.cjs")) as {
  forbidden: Parameters<typeof importTable>[0];
};
const picture = (...lines: string[]): string => `# Architecture\n\n\`\`\`text\n${lines.join("\n")}\n\`\`\`\n`;
const table = { server: ["graph", "util"], graph: ["util"], util: [] };
const drawn = ["server -> graph util", "graph  -> util", "util   -> nothing"] as const;

describe("The picture of allowed imports", () => {
  it("shows every folder of the import rules, with the same arrows", () => {
    const rules = importTable(forbidden);
    expect(rules["server"]).toContain("rooms");
    expect(rules["util"]).toEqual([]);
    expect(diagramDisagreements(readFileSync(join(repository, "docs/architecture.md"), "utf8"), rules)).toEqual([]);
  });

  it("is accepted where it agrees", () => {
    expect(diagramDisagreements(picture(...drawn), table)).toEqual([]);
  });

  it.each<[string, string[], string]>([
    ["a folder is missing", [drawn[0], drawn[2]], "the picture lacks the line: graph -> util"],
    ["an arrow is missing", ["server -> graph", drawn[1], drawn[2]], "the picture lacks the line: server -> graph util"],
    ["an arrow is too much", [drawn[0], drawn[1], "time -> nothing", "util -> time"], "the picture lacks the line: util -> nothing"],
    ["a folder has no rule", [...drawn, "cellar -> nothing"], "the picture has cellar, which has no rule"],
    ["an arrow points up", [drawn[1], drawn[0], drawn[2]], "the arrow server -> graph points up: move server above graph"],
  ])("is refused where %s", (_, lines, says) => {
    expect(diagramDisagreements(picture(...lines), table)).toContain(says);
  });
});
