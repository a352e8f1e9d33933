import { describe, expect, it, onTestFinished } from "vitest";
import type { Neo4jStatus } from "../../src/launcher/neo4jStatus.js";
import { startBoltRelay, type Fate } from "./support/boltRelay.js";
import { cypher } from "./support/cypher.js";
import { startRealNeo4j } from "./support/realNeo4j.js";
import { temporaryFolder } from "./support/temporaryFolder.js";

describe("the first password of a Neo4j", () => {
  it.each<[string, Fate[]]>([
    ["takes longer than a question may", ["SLOW"]],
    ["is lost with its connection, first before Neo4j has it, then before Neo4j's answer", ["CUT_BEFORE", "CUT_AFTER"]],
  ])("is set once, and announced once, where the change %s", async (_, fates) => {
    const relay = await startBoltRelay("ALTER CURRENT USER", [...fates]);
    onTestFinished(() => relay.close());
    const told: Neo4jStatus[] = [];
    const running = await startRealNeo4j({
      folder: temporaryFolder(),
      choosePort: async () => relay.port,
      changeConf: relay.changeConf,
      onStatus: (each) => told.push(each),
    });
    onTestFinished(() => running.stop());
    expect(told.map(({ state }) => state)).toEqual(["STARTING", "SETTING_PASSWORD", "READY"]);
    expect(relay.delivered()).toBe(1);
    expect(await cypher(running, "RETURN 1")).toBe(1);
    await expect(cypher({ ...running, password: "neo4j" }, "RETURN 1")).rejects.toMatchObject({
      code: "Neo.ClientError.Security.Unauthorized",
    });
  });
});
