import { readFileSync } from "node:fs";
import { buildSchema, Kind, parse, validate } from "graphql";
import { describe, expect, it } from "vitest";
import { audienceNames } from "../../src/explorer/audiences.js";
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
    ["has no comment", "query Bare { a }", /^The example operation Bare: There is no comment directly above it\./],
    [
      "has an empty line below its comment",
      `${comment("a dashboard")}\nquery Far { a }`,
      /^The example operation Far: There is no comment directly above it\./,
    ],
    [
      "needs a fragment that is not there",
      `${comment("a dashboard")}query Torn { ...Gone }`,
      /^The example operation Torn: There is no fragment Gone\.$/,
    ],
  ])("name the one that %s", (_, content, sentence) => {
    expect(() => readExamples(folderWith({ "a.graphql": content }))).toThrow(sentence);
  });
});
