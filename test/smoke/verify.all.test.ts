import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningNeo4j } from "../../src/launcher/neo4jChild.js";
import { runningNeo4j, type Neo4jLogin } from "../../src/launcher/runningNeo4j.js";
import { cypherFolder } from "../../src/fragments/files.js";
import { Database } from "../../src/neo4j/database.js";
import { readSeed } from "../../src/seed/readSeed.js";
import { openGraph } from "../../src/store/openGraph.js";
import { cypher } from "../launcher/support/cypher.js";
import { startRealNeo4j } from "../launcher/support/realNeo4j.js";
import { readiness } from "./requests.js";
import {
  craftgraph,
  dataFolder,
  type GivenSettings,
  hasPidFile,
  neo4jPid,
  nodeStart,
  removeFolder,
  run,
  small,
  type Started,
} from "./startedServer.js";

const allHold = /^(\d+) checks, all hold \(graph at revision 1\)\.$/m;

describe("verify, on a data folder", () => {
  let folder: string;
  let started: Started;
  let neo4j: Neo4jLogin;
  beforeAll(async () => {
    folder = await dataFolder();
    started = await nodeStart(folder);
    neo4j = (await runningNeo4j(join(folder, "database")))!;
  });
  afterAll(async () => {
    started.process.kill("SIGTERM");
    await started.ended;
    await removeFolder(folder);
  });

  const verify = () => craftgraph(["verify", "--data", folder], small);

  it("finds that all holds while the server runs, by npm, and leaves it running", async () => {
    const pid = await neo4jPid(folder);
    const { code, output } = await run(["npm", "run", "verify"], { DATA_FOLDER: folder }).ended;
    expect(Number(allHold.exec(output)?.[1])).toBeGreaterThan(24);
    expect(output).not.toContain(neo4j.password);
    expect(code).toBe(0);
    expect(await neo4jPid(folder)).toBe(pid);
    expect(await readiness(started.url)).toBe(200);
  });

  it("shows on a terminal which check runs", async () => {
    const command = `exec '${process.execPath}' dist/main.js verify --data '${folder}'`;
    const { code, output } = await run(["script", "-qefc", command, "/dev/null"]).ended;
    expect(output).toMatch(/0 of \d+ checks: every node has the label Entity and one noun/);
    expect(code).toBe(0);
  });

  it("names what is broken while the server runs, at most twenty of a kind, and ends with 1", async () => {
    await cypher(neo4j, "MATCH (r:Region) WITH r ORDER BY r.id LIMIT 25 SET r.colour = 'red' RETURN count(r)");
    await cypher(neo4j, "MATCH ()-[m:MEMBER_OF]->() WITH m LIMIT 1 SET m.statedIn = []");
    const { code, output } = await verify().ended;
    expect(output.match(/^region:\S+\.colour is a property that the vocabulary does not have\.$/gm)).toHaveLength(20);
    expect(output.match(/^And more of this kind; the first 20 are named\.$/gm)).toHaveLength(1);
    expect(output.match(/^fact:member-of:\S+ is stated in no source\.$/gm)).toHaveLength(1);
    expect(output).toMatch(
      /\n\d+ checks, 2 do not hold \(graph at revision 1\):\n {2}every property of a node is in the vocabulary\n {2}every relationship is stated in a source\n$/,
    );
    expect(code).toBe(1);
    await cypher(neo4j, "MATCH (r:Region) REMOVE r.colour");
  });

  it("starts the Neo4j of a folder that nobody serves, and stops it afterwards", async () => {
    started.process.kill("SIGTERM");
    await started.ended;
    const { code, output } = await verify().ended;
    expect(output).toMatch(/^Neo4j 5\.26\.20: ready after /m);
    expect(output).toMatch(/^fact:member-of:\S+ is stated in no source\.\n\d+ checks, one does not hold/m);
    expect(output).toMatch(/^Neo4j 5\.26\.20: stopped after /m);
    expect(code).toBe(1);
    expect(hasPidFile(folder)).toBe(false);
  });

  it("that is interrupted stops its Neo4j, and does not end with 0", async () => {
    const verifying = verify();
    await expect.poll(() => verifying.output(), { timeout: 60_000 }).toContain("starting");
    verifying.process.kill("SIGTERM");
    expect((await verifying.ended).code).toBe(1);
    expect(hasPidFile(folder)).toBe(false);
  });

  it("says that there is no database, and makes none", async () => {
    const nowhere = join(folder, "nowhere");
    const { code, output } = await craftgraph(["verify", "--data", nowhere]).ended;
    expect(output).toBe(`There is no database in ${join(nowhere, "database")}; npm start makes one.\n`);
    expect(code).toBe(1);
    expect(existsSync(nowhere)).toBe(false);
  });
});

describe("verify, on the Neo4j that NEO4J_URI names", () => {
  let folder: string;
  let neo4j: RunningNeo4j;
  let settings: GivenSettings;
  beforeAll(async () => {
    folder = await dataFolder();
    neo4j = await startRealNeo4j({ folder: join(folder, "another") });
    settings = { NEO4J_URI: neo4j.uri, NEO4J_PASSWORD: neo4j.password };
  });
  afterAll(async () => {
    await neo4j.stop();
    await removeFolder(folder);
  });

  const verify = (more: GivenSettings = {}) => craftgraph(["verify", "--data", join(folder, "none")], { ...settings, ...more }).ended;
  const empty = () => cypher(neo4j, "MATCH (n) DETACH DELETE n");
  const held = () => cypher(neo4j, "MATCH (n) OPTIONAL MATCH (n)-[r]->() RETURN collect([properties(n), properties(r)])");

  it("says that it is empty", async () => {
    expect(await verify()).toEqual({ code: 1, output: `The database at ${neo4j.uri} is empty: there is nothing to verify.\n` });
  });

  it("says that it holds somebody else's graph, and what", async () => {
    await cypher(neo4j, "CREATE (:Person {name: 'A'})-[:KNOWS]->(:Person {name: 'B'}), (:Place)");
    expect(await verify()).toEqual({
      code: 1,
      output: `The database at ${neo4j.uri} is not of Craftgraph: it holds Person (2), Place (1).\n`,
    });
    await empty();
  });

  it("finds that all holds, then names what somebody broke, and changes nothing", async () => {
    const database = new Database(neo4j);
    await openGraph(database, readSeed(`${cypherFolder}seed`)).finally(() => database.close());
    const before = await held();
    const sound = await verify();
    expect(sound.output).toMatch(allHold);
    expect(sound.code).toBe(0);
    expect(await held()).toEqual(before);

    await cypher(neo4j, "MATCH ()-[m:MEMBER_OF]->() WITH m LIMIT 1 SET m.role = 'BOSS'");
    const { code, output } = await verify();
    expect(output).toMatch(
      /^fact:member-of:\S+\.role is not a value of its enumeration\.\n\d+ checks, one does not hold \(graph at revision 1\):\n {2}every enumerated property of a relationship has a value of its enumeration\n$/,
    );
    expect(code).toBe(1);
  });

  it("says that it is of an older or a newer version, and checks nothing", async () => {
    const checksum = await cypher(neo4j, "MATCH (m:Migration) WITH m, m.checksum AS checksum DETACH DELETE m RETURN checksum");
    expect(await verify()).toEqual({
      code: 1,
      output: `The database at ${neo4j.uri} is of an older version of Craftgraph: a migration is still to be applied. Start the server on it once, which brings it up to date, and verify it then.\n`,
    });
    await cypher(
      neo4j,
      `UNWIND [[1, '${String(checksum)}'], [99, 'x']] AS one CREATE (:Migration {number: one[0], name: 'a', checksum: one[1]})`,
    );
    const { code, output } = await verify();
    expect(output).toMatch(
      /^The graph is of model version 2, this server knows \d+: it is older than the graph\. Start a newer version\.\n$/,
    );
    expect(code).toBe(1);
  });

  it("explains a password that it does not take", async () => {
    const { code, output } = await verify({ NEO4J_PASSWORD: "wrong-password" });
    expect(output).toBe(`NEO4J_USER and NEO4J_PASSWORD: ${neo4j.uri} refuses the user "neo4j" with this password; correct them.\n`);
    expect(code).toBe(1);
  });
});
