import { appendFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOperations, checkWritten, codegenCopy } from "./codegenCopy.js";

describe("Generated files", () => {
  it("are what codegen would write", async () => {
    const folder = codegenCopy();
    const [written, operations] = await Promise.all([checkWritten(folder), checkOperations(folder)]);
    expect(written).toEqual({ status: 0, output: "Generated files are fresh.\n" });
    expect(operations).toMatchObject({ status: 0 });
  });

  it("are found out where they are stale", async () => {
    const folder = codegenCopy();
    const ledgers = readdirSync(join(folder, "cypher/seed/ledger")).map((name) => `cypher/seed/ledger/${name}`);
    const files = [
      ".env.example",
      "src/fragments/generated/fragments.ts",
      "cypher/constraints.cypher",
      "schema/schema.graphql",
      ...ledgers,
    ];
    for (const file of files) appendFileSync(join(folder, file), "\n");
    const { status, output } = await checkWritten(folder);
    expect(status).toBe(1);
    for (const file of files) expect(output).toContain(file);
  });

  it("are found out where one is missing", async () => {
    const folder = codegenCopy();
    rmSync(join(folder, "cypher/constraints.cypher"));
    expect(await checkWritten(folder)).toMatchObject({ status: 1, output: expect.stringContaining("cypher/constraints.cypher") });
  });

  it("are found out where the operations' types are stale", async () => {
    const folder = codegenCopy();
    appendFileSync(join(folder, "test/support/generated/operations.ts"), "\nexport type Stale = 1;\n");
    expect(await checkOperations(folder)).not.toMatchObject({ status: 0 });
  });
});
