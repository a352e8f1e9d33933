import { describe, expect, it } from "vitest";
import { readSettings, SettingError, settingsExample, settingTable } from "../../src/process/settings.js";

const refusal = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingError) return error.message;
    throw error;
  }
  throw new Error(`${JSON.stringify(environment)} was read`);
};

describe("settings", () => {
  it("have a default each, and need nothing", () => {
    expect(readSettings({})).toMatchObject({
      PORT: 4000,
      HOST: "127.0.0.1",
      NEO4J_URI: undefined,
      REQUEST_DEADLINE_MS: 10_000,
      NODE_BUDGET: 50_000,
      LOG_LEVEL: "info",
    });
  });

  it("that are empty are not set", () => {
    expect(readSettings(Object.fromEntries(Object.keys(settingTable).map((name) => [name, ""])))).toEqual(readSettings({}));
  });

  it.each<[string, string, string]>([
    ["PORT", "http", "a whole number from 0 to 65535"],
    ["PORT", "65536", "a whole number from 0 to 65535"],
    ["PORT", "-1", "a whole number"],
    ["PORT", "80.5", "a whole number"],
    ["HOST", "my host", "an address or host name"],
    ["NEO4J_URI", "http://localhost:7474", "bolt://"],
    ["NEO4J_URI", "bolt://", "bolt://"],
    ["NEO4J_URI", "neo4j://db:99999", "bolt://"],
    ["NEO4J_URI", "bolt+s://a:b:c", "bolt://"],
    ["NEO4J_DATABASE", "system", "a name, and not system, which holds no graph"],
    ["NEO4J_HEAP_MB", "128", "from 256 to 31000"],
    ["NEO4J_PAGE_CACHE_MB", "1g", "from 64 to 1000000"],
    ["REQUEST_DEADLINE_MS", "99", "from 100 to 600000"],
    ["NODE_BUDGET", "1", "from 100 to 10000000"],
    ["STATEMENT_BUDGET", "all", "from 10 to 10000"],
    ["DRAIN_MS", "1s", "from 0 to 600000"],
    ["LOG_LEVEL", "verbose", "debug, info, warn, error, silent"],
  ])("%s=%s is refused by what came and what is allowed", (name, value, allowed) => {
    const message = refusal({ NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "hidden-word", [name]: value });
    expect(message).toContain(`${name}: got ${JSON.stringify(value)}; allowed is `);
    expect(message).toContain(allowed);
    expect(message).not.toContain("hidden-word");
  });

  it.each(["NEO4J_PASSWORD", "NEO4J_DATABASE"])("%s without NEO4J_URI is refused, and not overlooked", (name) => {
    expect(refusal({ [name]: "hidden-word" })).toBe(`${name}: is set, and NEO4J_URI is not; set both, or neither.`);
  });

  it("that are wrong are all named at once", () => {
    expect(
      refusal({ PORT: "x", LOG_LEVEL: "y", DRAIN_MS: "z" })
        .split("\n")
        .map((line) => line.split(":")[0]),
    ).toEqual(["PORT", "DRAIN_MS", "LOG_LEVEL"]);
  });

  it("with a database need its password, and show none", () => {
    expect(refusal({ NEO4J_URI: "bolt://db:7687" })).toContain("NEO4J_PASSWORD: got nothing");
    // A text of line breaks alone is no password, and would be shown by a careless message.
    expect(refusal({ NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD: "\n\n" })).toContain('NEO4J_PASSWORD: got "***"');
    expect(readSettings({ NEO4J_URI: "bolt://db:7687", NEO4J_PASSWORD: "p" })).toMatchObject({
      NEO4J_URI: "bolt://db:7687",
      NEO4J_PASSWORD: "p",
      NEO4J_USER: "neo4j",
    });
  });

  it.each([
    "bolt://db:7687",
    "bolt+s://db:7687",
    "bolt+ssc://db",
    "neo4j://db:7687",
    "neo4j+s://db",
    "neo4j+ssc://10.0.0.1:7687",
    "bolt://[::1]:7687",
  ])("may have the database at %s", (uri) => {
    expect(readSettings({ NEO4J_URI: uri, NEO4J_PASSWORD: "p" }).NEO4J_URI).toBe(uri);
  });

  it.each([
    ["bolt://neo4j:hidden-word@db:7687", "bolt://***@db:7687"],
    ["neo4j+s://hidden:wo/rd@x@db", "neo4j+s://***@db"],
    ["hidden-word@db", "***@db"],
  ])("may not have a user in the database's address: %s, and show none", (uri, shown) => {
    expect(refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: "p" })).toMatch(`NEO4J_URI: got "${shown}"; allowed is an address`);
    expect(refusal({ NEO4J_URI: uri, NEO4J_PASSWORD: "p" })).not.toMatch(/hidden|NEO4J_PASSWORD/);
  });

  it("come from options first, which are named in the message", () => {
    expect(readSettings({ PORT: "1", DATA_FOLDER: "a" }, { PORT: "2" })).toMatchObject({ PORT: 2, DATA_FOLDER: "a" });
    expect(readSettings({ PORT: "nonsense" }, { PORT: "2", DATA_FOLDER: undefined })).toMatchObject({
      PORT: 2,
      DATA_FOLDER: ".craftgraph",
    });
    expect(() => readSettings({ PORT: "1" }, { PORT: "" })).toThrow('--port: got ""; allowed is a whole number from 0 to 65535.');
    expect(() => readSettings({}, { DATA_FOLDER: "" })).toThrow('--data: got ""; allowed is a path.');
  });

  it("stand in the example, each with what is allowed", () => {
    for (const [name, { allowed, about }] of Object.entries(settingTable)) {
      expect(settingsExample()).toContain(`${name}=`);
      expect(settingsExample()).toContain(`${about} Allowed: ${allowed}.`);
    }
  });

  it("of the example are the defaults", () => {
    const lines = settingsExample()
      .split("\n")
      .filter((line) => /^[A-Z]/.test(line));
    expect(readSettings(Object.fromEntries(lines.map((line) => line.split("=") as [string, string])))).toEqual(readSettings({}));
  });
});
