import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkChangelog } from "../../src/codegen/changelog/checkChangelog.js";
import { schemaChanges } from "../../src/codegen/changelog/schemaChanges.js";
import { withChanges } from "../../src/codegen/changelog/unreleased.js";

const released = `
  type Query { studio(id: ID!, day: String): Studio, person: Named }
  type Studio { name: String, kind: Kind!, members: Int }
  enum Kind { TEAM, PERSON }
  interface Named { name: String }
`;

/** What the check says of the released schema with one text in place of another. */
const changed = (from: string, to: string) => {
  expect(released).toContain(from);
  return schemaChanges(released, released.replace(from, to));
};

const changelog = (unreleased = ""): string =>
  `# Changelog\n\n## [Unreleased]\n${unreleased}\n## [1.0.0] - 2026-11-21\n\nThe first version.\n`;

const breaking: readonly (readonly [what: string, from: string, to: string, line: string])[] = [
  ["a removed field", ", members: Int", "", "- `Studio.members`: Field 'members' was removed from object type 'Studio'."],
  ["a removed enum value", "TEAM, ", "", "- `Kind.TEAM`: Enum value 'TEAM' was removed from enum 'Kind'."],
  ["a changed type", "members: Int", "members: [Int]", "- `Studio.members`: Field 'Studio.members' changed type from 'Int' to '[Int]'."],
  ["a field that can be null", "Kind!", "Kind", "- `Studio.kind`: Field 'Studio.kind' changed type from 'Kind!' to 'Kind'."],
  ["a removed argument", ", day: String", "", "- `Query.studio.day`: Argument 'day: String' was removed from field 'Query.studio'."],
  [
    "an argument that has to be given",
    "day: String",
    "day: String!",
    "- `Query.studio.day`: Type for argument 'day' on field 'Query.studio' changed from 'String' to 'String!'.",
  ],
];

describe("The changelog's check", () => {
  it.each(breaking)("refuses %s that is not named, and prints the line to add", async (_, from, to, line) => {
    const refusal = checkChangelog(changelog(), await changed(from, to), "1.0.0");
    expect(refusal?.split("\n")).toEqual([
      "schema/schema.graphql breaks clients of 1.0.0 (schema/released.graphql), and CHANGELOG.md does not say so. Run npm run changelog,",
      'or add under "## [Unreleased]", "### Breaking":',
      line,
    ]);
  });

  it.each(breaking)("accepts %s that is named", async (_, from, to, line) => {
    expect(checkChangelog(changelog(`\n### Breaking\n\n${line}\n`), await changed(from, to), "1.0.0")).toBeNull();
  });

  it("takes no line of another section or of an earlier release for it", async () => {
    const [, from, to, line] = breaking[0]!;
    const changes = await changed(from, to);
    expect(checkChangelog(changelog(`\n### Added\n\n${line}\n`), changes, "1.0.0")).toContain(line);
    expect(checkChangelog(`${changelog()}\n### Breaking\n\n${line}\n`, changes, "1.0.0")).toContain(line);
  });

  it("takes one change at a path for no other there", async () => {
    const [, , , line] = breaking[2]!;
    const changes = await changed(", members: Int", "");
    expect(checkChangelog(changelog(`\n### Breaking\n\n${line}\n`), changes, "1.0.0")?.split("\n")).toEqual([
      expect.stringContaining("breaks clients of 1.0.0"),
      expect.any(String),
      "- `Studio.members`: Field 'members' was removed from object type 'Studio'.",
      "CHANGELOG.md names breaking changes that the schema does not make. Run npm run changelog, or remove:",
      line,
    ]);
  });

  it("refuses a removed field of a type that gets an interface, and a removed argument of a field that is deprecated", async () => {
    const schema = released
      .replace("type Studio {", "type Studio implements Named {")
      .replace(", members: Int", "")
      .replace("studio(id: ID!, day: String): Studio", 'studio(id: ID!): Studio @deprecated(reason: "Ask for studios.")');
    const refusal = checkChangelog(changelog(), await schemaChanges(released, schema), "1.0.0");
    expect(refusal).toContain("\n- `Studio.members`: ");
    expect(refusal).toContain("\n- `Query.studio.day`: ");
  });

  it("needs no line for what breaks nobody", async () => {
    expect(checkChangelog(changelog(), await changed("members: Int", "members: Int, alliances: Int"), "1.0.0")).toBeNull();
  });

  it("refuses a version that has no entry, and a changelog without a place for what comes", async () => {
    expect(checkChangelog(changelog(), [], "1.1.0")).toBe(
      "CHANGELOG.md: the latest release is 1.0.0, and package.json says 1.1.0; CONTRIBUTING.md has the steps of a release.",
    );
    expect(() => checkChangelog("# Changelog\n\n## [1.0.0] - 2026-11-21\n", [], "1.0.0")).toThrow(
      'CHANGELOG.md has no heading "## [Unreleased]": add it above the latest release.',
    );
  });
});

describe("The changelog's lines", () => {
  it("are written into their sections, stale ones go, and prose stays", async () => {
    const schema = released.replace("name: String, kind", "kind").replace("members: Int", "members: Int, patents(first: Int): Int");
    const before = changelog(
      "\n### Breaking\n\n- A studio has no `name`.\n\n- `Kind.TEAM`: Enum value 'TEAM' was removed from enum 'Kind'.\n",
    );
    const after = withChanges(before, await schemaChanges(released, schema));
    expect(after).toBe(
      changelog(
        [
          "",
          "### Breaking",
          "",
          "- A studio has no `name`.",
          "",
          "- `Studio.name`: Field 'name' was removed from object type 'Studio'.",
          "",
          "### Added",
          "",
          "- `Studio.patents`: Field 'patents' was added to object type 'Studio'.",
          "",
        ].join("\n"),
      ),
    );
    expect(withChanges(after, await schemaChanges(released, schema))).toBe(after);
  });

  it("say what may surprise a client, and what is deprecated, apart from what is new", async () => {
    const schema = released
      .replace("TEAM, PERSON", "TEAM, PERSON, ALLIANCE")
      .replace("members: Int", 'members: Int @deprecated(reason: "Count them.")');
    expect((await schemaChanges(released, schema)).map(({ section, line }) => `${section} ${line}`)).toEqual([
      "Deprecated - `Studio.members`: Field 'Studio.members' is deprecated.",
      "Changed - `Kind.ALLIANCE`: Enum value 'ALLIANCE' was added to enum 'Kind'.",
    ]);
  });
});

describe("This repository's changelog", () => {
  const root = join(import.meta.dirname, "../..");
  const read = (path: string): string => readFileSync(join(root, path), "utf8");

  it("names every breaking change since the release", { timeout: 60_000 }, async () => {
    const changes = await schemaChanges(read("schema/released.graphql"), read("schema/schema.graphql"));
    const { version } = JSON.parse(read("package.json")) as { version: string };
    expect(checkChangelog(read("CHANGELOG.md"), changes, version)).toBeNull();
  });
});
