import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkWritten, codegenCopy } from "./codegenCopy.js";
import { runTool } from "./runTool.js";

const steps = "cypher/connections/stepsOfNodes.cypher";

function edit(folder: string, path: string, from: string | RegExp, to: string): void {
  const before = readFileSync(join(folder, path), "utf8");
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  writeFileSync(join(folder, path), after);
}

describe("The lists of types in stepsOfNodes.cypher", { timeout: 120_000 }, () => {
  it("are found out where they are not what the vocabulary says", async () => {
    const folder = codegenCopy();
    edit(folder, steps, "|OWNS|", "|");
    const { status, output } = await checkWritten(folder);
    expect(status).toBe(1);
    expect(output).toContain(`Not fresh: ${steps},`);
  });

  it("follow the vocabulary, and what stays keeps its place", async () => {
    const folder = codegenCopy();
    const before = readFileSync(join(folder, steps), "utf8");
    edit(folder, "src/vocabulary/people.ts", /(?<=MENTORS: \{.*?connects: )"direct"/s, '"reference"');
    expect(await runTool("tsx", ["src/codegen/main.ts"], folder)).toMatchObject({ status: 0, output: expect.stringContaining(steps) });
    expect(readFileSync(join(folder, steps), "utf8")).toBe(before.replace("|MENTORS", "").replace("|INDUSTRY_BROADER", "$&|MENTORS"));
  });

  it("are not written from a vocabulary that cannot be so, and the line to write is named", async () => {
    const folder = codegenCopy();
    edit(folder, "src/vocabulary/studios.ts", /(?<=withGoal: )\{ COVERS.*(?=,$)/m, "{}");
    expect(await checkWritten(folder)).toEqual({
      status: 1,
      output:
        'src/vocabulary/: HAS_GROUP.connects.withGoal: COVERS is missing; write COVERS: { en: "{from} ... {to}", zh: "{from}……{to}" }.\n',
    });
  });
});
