import { describe, expect, it } from "vitest";
import { explainConnection } from "../../src/process/explainConnection.js";
import { readSettings } from "../../src/process/settings.js";

const failure = (code: string): Error => Object.assign(new Error("Some words of Neo4j.\nAnd more of them."), { code });
const settings = readSettings({ NEO4J_URI: "neo4j+s://db:7687", NEO4J_USER: "somebody", NEO4J_PASSWORD: "hidden-word" });

// What a Neo4j that is there says is heard in test/smoke/foreign.all.test.ts; these are the rest.
describe("what another's Neo4j says of a connection", () => {
  it.each([
    [
      "Neo.ClientError.Security.AuthenticationRateLimit",
      /^NEO4J_USER and NEO4J_PASSWORD: neo4j\+s:\/\/db:7687 refuses the user "somebody" for a while, after too many wrong passwords; wait some seconds, and correct them\.$/,
    ],
    [
      "Neo.ClientError.Security.CredentialsExpired",
      /^NEO4J_PASSWORD: neo4j\+s:\/\/db:7687 wants the user "somebody" to change its first password; do that there, and name the new one\.$/,
    ],
    [
      "Neo.ClientError.Security.Forbidden",
      /^NEO4J_URI: neo4j\+s:\/\/db:7687 refuses what Craftgraph needs, and says "Some words of Neo4j\." \(Neo\.ClientError\.Security\.Forbidden\); it has to be a Neo4j 5\.26 or newer with a user who may read, write and make constraints\.$/,
    ],
  ])("%s is a sentence with what to do", async (code, says) => {
    const error = await explainConnection(failure(code), settings);
    expect((error as Error).message).toMatch(says);
  });

  it.each(["", "TOO_MUCH_MEMORY"])("an error that is not of the connection comes back as it is (%s)", async (code) => {
    const error = failure(code);
    expect(await explainConnection(error, settings)).toBe(error);
  });

  it("an own Neo4j has no setting to blame", async () => {
    const error = failure("Neo.ClientError.Security.Unauthorized");
    expect(await explainConnection(error, readSettings({}))).toBe(error);
  });
});
