import { readFileSync } from "node:fs";
import { buildSchema, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { audienceNames } from "../../src/explorer/audiences.js";
import { ExampleError } from "../../src/explorer/exampleError.js";
import { operationsFolder, readExamples } from "../../src/explorer/examples.js";
import { folderWith } from "../guards/folderWith.js";

const comment = (asker: string): string => `# Which? (${asker} asks)\n# 哪些？\n`;

describe("the example operations", () => {
  it("all say who asks what, in the form of src/explorer/exampleComment.ts", () => {
    expect(() => readExamples()).not.toThrow();
  });

  it("are asked by all that ask", () => {
    expect(new Set(readExamples().map(({ asker }) => asker))).toEqual(new Set(audienceNames));
  });

  it("have a name each", () => {
    const names = readExamples().map(({ name }) => name);
    expect([...new Set(names)]).toEqual(names);
  });

  it("are each a whole document: one query that the schema takes, with its fragments and no others, and a default for what it needs", () => {
    const schema = buildSchema(readFileSync(`${operationsFolder}../schema.graphql`, "utf8"));
    for (const { name, text } of readExamples()) {
      const document = parse(text);
      const operations = document.definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [node] : []));
      expect(operations.map((node) => [node.operation, node.name?.value])).toEqual([["query", name]]);
      expect(validate(schema, document), name).toEqual([]);
      expect(
        operations[0]?.variableDefinitions?.filter(
          ({ type, defaultValue }) => type.kind === Kind.NON_NULL_TYPE && defaultValue === undefined,
        ),
        name,
      ).toEqual([]);
    }
  });
});

describe("example operations read from a folder", () => {
  it("come by who asks, then by number, and bring the fragments of their fragments", () => {
    const folder = folderWith({
      "a.graphql": `${comment("a dashboard")}query Third { a }\n\n${comment("a coordinator")}query Second { a }\n`,
      "b.graphql": `# Which? (question 2; a coordinator asks)\n# 哪些？\nquery First { ...Outer }\n\n# Not sent.\nfragment Outer on Query { ...Inner ...Inner }\n\nfragment Inner on Query { a }\n\nfragment Other on Query { b }\n`,
    });
    const examples = readExamples(folder);
    expect(examples.map(({ name }) => name)).toEqual(["First", "Second", "Third"]);
    expect(examples[0]?.text).toBe(
      "# Which? (question 2; a coordinator asks)\n# 哪些？\nquery First { ...Outer }\n\nfragment Outer on Query { ...Inner ...Inner }\n\nfragment Inner on Query { a }\n",
    );
  });

  it.each([
    [
      "has no comment",
      "query Bare { a }",
      "1: got the operation Bare without a comment directly above it; allowed is # Which ...? (a researcher asks), and below it # 哪些……？.",
    ],
    [
      "has an empty line below its comment",
      `${comment("a dashboard")}\nquery Far { a }`,
      "4: got the operation Far without a comment directly above it",
    ],
    ["has no name", `${comment("a dashboard")}{ a }`, "3: got an operation without a name"],
    [
      "is asked by somebody else",
      `query Sound { a }\n\n${comment("a visitor")}query Other { a }`.replace("query Sound", `${comment("a dashboard")}query Sound`),
      "5: got (a visitor asks); allowed is ",
    ],
    [
      "has no Chinese below the English",
      "# Which? (a dashboard asks)\n# And why?\nquery English { a }",
      '2: got "And why?" after the English question',
    ],
    [
      "needs a fragment that is not there",
      `${comment("a dashboard")}query Torn {\n  ...Gone\n}`,
      "4: got ...Gone; allowed is a fragment of this folder.",
    ],
    ["is no GraphQL", `${comment("a dashboard")}query Torn {\n  a(\n`, "5: got Syntax Error: Expected Name, found <EOF>"],
  ])("refuse one that %s, in one line", (_, content, message) => {
    const read = () => readExamples(folderWith({ "a.graphql": content }));
    expect(read).toThrow(ExampleError);
    expect(read).toThrow(`schema/operations/a.graphql:${message}`);
    expect(read).not.toThrow(/\n/);
  });
});
