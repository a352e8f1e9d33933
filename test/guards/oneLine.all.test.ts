import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkWritten, codegenCopy } from "./codegenCopy.js";
import { runTool, type ToolResult } from "./runTool.js";

/** A copy in which one text of one file is another; `line` is where it stands. */
function copyWith(path: string, from: string, to: string): { folder: string; line: number } {
  const folder = codegenCopy();
  const before = readFileSync(join(folder, path), "utf8");
  expect(before).toContain(from);
  writeFileSync(join(folder, path), before.replace(from, to));
  return { folder, line: before.slice(0, before.indexOf(from)).split("\n").length };
}

const write = (folder: string): Promise<ToolResult> => runTool("tsx", ["src/codegen/main.ts"], folder);
const start = (folder: string): Promise<ToolResult> =>
  runTool("tsx", ["src/main.ts", "--port", "0", "--data", join(folder, "data")], folder);

const header = ["cypher/people/membersOfStudio.cypher", "// @edge Studio.members", "// @edge Studio,members"] as const;
const headerRefusal = "got @edge Studio,members; allowed is @edge Parent.field, such as @edge Studio.members.";
const seed = ["cypher/seed/luan-jun-unveiling.yaml", "kind: TALENT_SCHEME", "kind: TALENT_PLAN"] as const;
const seedRefusal = /^cypher\/seed\/luan-jun-unveiling\.yaml:(\d+): got kind "TALENT_PLAN"; allowed is .*\bTALENT_SCHEME\b.*\.\n$/;

describe("In one line, and with exit code 1", { timeout: 180_000 }, () => {
  it("codegen and its check refuse a header", async () => {
    const { folder, line } = copyWith(...header);
    const expected = { status: 1, output: `${header[0]}:${line}: ${headerRefusal}\n` };
    expect(await write(folder)).toEqual(expected);
    expect(await checkWritten(folder)).toEqual(expected);
  });

  it("codegen refuses two edges that answer one field", async () => {
    const { folder } = copyWith("cypher/studios/studiosOfRegion.cypher", "Region.studios", "Region.enterprises");
    expect(await write(folder)).toEqual({
      status: 1,
      output:
        "cypher/studios/studiosOfRegion.cypher:2: got the field Region.enterprises, which is in cypher/enterprises/enterprisesOfRegion.cypher too; allowed is each name and field once.\n",
    });
  });

  it("codegen and the start refuse a seed", async () => {
    const { folder, line } = copyWith(...seed);
    for (const { status, output } of [await write(folder), await start(folder)]) {
      expect(output).toMatch(seedRefusal);
      expect(seedRefusal.exec(output)?.[1]).toBe(String(line));
      expect(status).toBe(1);
    }
  });

  it("codegen refuses the comment of an example", async () => {
    const { folder, line } = copyWith(
      "schema/operations/programmes.graphql",
      "(question 13; a coordinator asks)",
      "(question 13; a visitor asks)",
    );
    const { status, output } = await write(folder);
    expect(output).toMatch(
      /^schema\/operations\/programmes\.graphql:\d+: got \(question 13; a visitor asks\); allowed is .*a coordinator.*\.\n$/,
    );
    expect(output).toContain(`:${line}: `);
    expect(status).toBe(1);
  });

  it("codegen refuses an example that the schema refuses", async () => {
    const { folder, line } = copyWith("schema/operations/programmes.graphql", "calledEn", "calledFr");
    const { status, output } = await write(folder);
    expect(output).toMatch(
      /^schema\/operations\/programmes\.graphql:\d+: got Cannot query field "calledFr" on type .*; allowed is what schema\/schema\.graphql has\.\n$/,
    );
    expect(output).toContain(`:${line}: `);
    expect(status).toBe(1);
  });
});
