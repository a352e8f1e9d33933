import { describe, expect, it } from "vitest";
import { nounNames } from "../../src/vocabulary/index.js";
import { lintMessages } from "./lintMessages.js";

const globals = Object.getOwnPropertyNames(globalThis);

describe("The linter", () => {
  it("accepts what is sound", async () => {
    const messages = await lintMessages({
      "src/event.ts": "export class Event {}\n",
      "src/user.ts":
        'import { Event } from "./event.js";\nimport type { Server } from "node:http";\nexport const use = (_: Server): Event => new Event();\n',
      "src/main.ts": 'export const port = process.env["PORT"];\n',
      "src/codegen/main.ts": 'export const port = process.env["PORT"];\n',
      "test/some.test.ts": 'export const port = process.env["PORT"];\n',
      "src/graph/generated/some.ts": "var unused;\n",
    });
    expect(messages).toEqual([]);
  });

  it("refuses the globals of Node that a forgotten import would fall back on", async () => {
    const messages = await lintMessages({
      "src/value.ts": 'export const value = new Event("a");\n',
      "src/thunk.ts": "export const thunk = (): unknown => Event;\n",
      "src/http.ts": "export const http = (response: unknown): boolean => response instanceof Response;\n",
      "test/some.test.ts": 'export const value = new Event("a");\n',
    });
    expect(messages).toEqual([
      "src/http.ts:1 no-restricted-globals",
      "src/thunk.ts:1 no-restricted-globals",
      "src/value.ts:1 no-restricted-globals",
      "test/some.test.ts:1 no-restricted-globals",
    ]);
  });

  it("refuses every noun of the vocabulary that Node has as a global", async () => {
    const nouns = nounNames.filter((noun) => globals.includes(noun));
    expect(nouns).toContain("Event");
    const messages = await lintMessages(
      Object.fromEntries(nouns.map((noun) => [`src/${noun}.ts`, `export const noun: unknown = ${noun};\n`])),
    );
    expect(messages).toEqual(nouns.map((noun) => `src/${noun}.ts:1 no-restricted-globals`));
  });

  it("refuses to read the environment anywhere but in src/main.ts", async () => {
    const messages = await lintMessages({
      "src/property.ts": 'export const port = process.env["PORT"];\n',
      "src/taken.ts": "const { env } = process;\nexport { env };\n",
      "src/imported.ts": 'import { env } from "node:process";\nexport { env };\n',
      "src/launcher/property.ts": 'export const path = process.env["PATH"];\n',
    });
    expect(messages).toEqual([
      "src/imported.ts:1 no-restricted-imports",
      "src/launcher/property.ts:1 no-restricted-properties",
      "src/property.ts:1 no-restricted-properties",
      "src/taken.ts:1 no-restricted-properties",
    ]);
  });

  it("refuses floating promises, unused names and imports of types as values", async () => {
    const messages = await lintMessages({
      "src/floating.ts": "export const go = (): void => {\n  Promise.resolve(1);\n};\n",
      "src/unused.ts": "const unused = 1;\nexport {};\n",
      "src/typeImport.ts": 'import { Server } from "node:http";\nexport type Servers = Server[];\n',
    });
    expect(messages).toEqual([
      "src/floating.ts:2 @typescript-eslint/no-floating-promises",
      "src/typeImport.ts:1 @typescript-eslint/consistent-type-imports",
      "src/unused.ts:1 @typescript-eslint/no-unused-vars",
    ]);
  });
});
