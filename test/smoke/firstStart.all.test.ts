import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { neo4jVersion } from "../../src/launcher/neo4jVersion.js";
import { javaCalled, javaHomeWith } from "../launcher/support/fakeProgram.js";
import { temporaryFolder } from "../launcher/support/temporaryFolder.js";
import { mavenHome, repository, type Repository } from "./mavenHome.js";
import { craftgraph, removeFolder, root, type GivenSettings, type Program } from "./startedServer.js";

const jarsOf = (folder: string) => readdirSync(join(folder, `neo4j-${neo4jVersion}`, "lib")).sort();

/** What a folder holds, without the log and the emptied lock that a failed bringing leaves. */
const leftIn = (folder: string) =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => !/^neo4j-[\d.]+(\/(lock|maven\.log))?$/.test(name));

describe("a first start", () => {
  let folder: string;
  const begin = (settings: GivenSettings) => craftgraph(["--port", "0", "--data", folder], settings);
  beforeEach(() => {
    folder = temporaryFolder();
  });

  it.each<[string, () => GivenSettings, RegExp]>([
    [
      "without Java",
      () => ({ PATH: "/nowhere", JAVA_HOME: "" }),
      /^Neo4j needs Java 17 or newer \(21 is good\), and no java is on the PATH: install one, or point JAVA_HOME to it\.\n$/,
    ],
    [
      "with a Java that is too old",
      () => ({ JAVA_HOME: javaHomeWith(javaCalled("11.0.22")) }),
      /^Neo4j needs Java 17 or newer \(21 is good\), and .*\/bin\/java is Java 11\.0\.22: install a newer one, or point JAVA_HOME to it\.\n$/,
    ],
    [
      "without Maven",
      () => ({ JAVA_HOME: javaHomeWith(javaCalled("17")), PATH: "/nowhere" }),
      /^Craftgraph brings Neo4j .* with Maven 3\.2\.5 or newer, and no mvn is on the PATH: install Maven, then start again\.\n$/,
    ],
  ])("%s says what is needed, and leaves nothing", async (_, settings, sentence) => {
    const { code, output } = await begin(settings()).ended;
    expect(output).toMatch(sentence);
    expect(code).toBe(1);
    expect(readdirSync(folder)).toEqual([]);
  });

  it("without network says so, and leaves nothing half brought", async () => {
    const maven = await mavenHome("https://nowhere.invalid/");
    const { code, output } = await begin(maven.env).ended;
    await removeFolder(maven.folder);
    expect(output).toMatch(
      /^Maven failed to download Neo4j \S+: it ended with 1 and printed "(Unknown host )?nowhere\.invalid[^"]*"; the first start needs the network: check the connection and Maven's proxy settings, then start again \(.*maven\.log\)\.\n$/,
    );
    expect(code).toBe(1);
    expect(leftIn(folder)).toEqual([]);
  });
});

describe("a download", () => {
  let mirror: Repository;
  let folder: string;
  let maven: string;
  let begin: () => Program;
  beforeAll(async () => {
    mirror = await repository();
    folder = temporaryFolder({ keep: true });
    const made = await mavenHome(mirror.url);
    maven = made.folder;
    begin = () => craftgraph(["--port", "0", "--data", folder], made.env);
  });
  afterAll(async () => {
    await mirror.close();
    for (const each of [folder, maven]) await removeFolder(each);
  });

  /** A start whose Maven has half of a jar. */
  async function halfway(): Promise<Program> {
    mirror.stick("/neo4j-kernel-5.26.20.jar");
    const before = mirror.stuck();
    const started = begin();
    await Promise.race([
      expect.poll(() => mirror.stuck()).toBeGreaterThan(before),
      started.ended.then(({ output }) => expect.fail(output)),
    ]);
    return started;
  }
  const there = () => readdirSync(join(folder, `neo4j-${neo4jVersion}`)).sort();

  it("that is killed, interrupted or cut off is none; the next start brings all of Neo4j and goes on", async () => {
    const killed = await halfway();
    killed.process.kill("SIGKILL");
    await killed.ended;
    expect(there()).not.toContain("lib");

    const interrupted = await halfway();
    interrupted.process.kill("SIGINT");
    expect((await interrupted.ended).code).toBe(0);

    const cutOff = await halfway();
    mirror.cut(true);
    const { code, output } = await cutOff.ended;
    expect(output.trim().split("\n").at(-1)).toMatch(
      /^Maven failed to download Neo4j .*; the first start needs the network: check the connection and Maven's proxy settings, then start again \(.*\)\.$/,
    );
    expect(code).toBe(1);
    expect(there()).toEqual(["lock", "maven.log"]);

    mirror.cut(false);
    mirror.stick(null);
    const last = begin();
    await expect.poll(() => last.output()).toContain("starting");
    last.process.kill("SIGTERM");
    expect((await last.ended).code).toBe(0);
    expect(there()).toEqual(["lib", "lock"]);
    expect(jarsOf(folder)).toEqual(jarsOf(join(root, ".craftgraph")));
  });
});
