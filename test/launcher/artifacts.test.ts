import { existsSync, mkdirSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ensureNeo4j } from "../../src/launcher/artifacts.js";
import type { DownloadProgress } from "../../src/launcher/downloadProgress.js";
import { failureOf } from "./support/failureOf.js";
import { mavenThat, pathWith } from "./support/fakeProgram.js";
import { killHard, nextMessage, runScript } from "./support/runScript.js";
import { temporaryFolder } from "./support/temporaryFolder.js";

const jar = "neo4j-5.26.20.jar";
const copiesTheJar = `echo "[INFO] --- maven-dependency-plugin"; cp /dev/null "$out/${jar}"; echo "[INFO] Copying ${jar} to $out/${jar}"`;
const libOf = (folder: string) => join(folder, "neo4j-5.26.20", "lib");
const mavenOnPath = (script: string, version?: string) => pathWith("mvn", mavenThat(script, version));

describe("ensureNeo4j", () => {
  it("needs no Maven where the jars are", async () => {
    const folder = temporaryFolder();
    mkdirSync(libOf(folder), { recursive: true });
    expect(await ensureNeo4j({ folder, env: { PATH: "" } })).toEqual({ version: "5.26.20", libFolder: libOf(folder) });
  });

  it("asks for Maven where neither is", async () => {
    const message = await failureOf(ensureNeo4j({ folder: temporaryFolder(), env: { PATH: "" } }), "MAVEN_MISSING");
    expect(message).toContain("no mvn is on the PATH: install Maven");
  });

  it("refuses a Maven that is too old", async () => {
    const env = mavenOnPath("exit 9", "3.0.5");
    expect(await failureOf(ensureNeo4j({ folder: temporaryFolder(), env }), "MAVEN_TOO_OLD")).toContain("is Maven 3.0.5");
  });

  it("brings the jars, tells of it, and leaves nothing else that is large", async () => {
    const folder = temporaryFolder();
    const told: DownloadProgress[] = [];
    const { libFolder } = await ensureNeo4j({ folder, env: mavenOnPath(copiesTheJar), onProgress: (each) => told.push(each) });
    expect(readdirSync(libFolder)).toEqual([jar]);
    expect(told).toMatchObject([{ step: "COPYING", files: 1 }]);
    expect(readdirSync(join(folder, "neo4j-5.26.20")).sort()).toEqual(["lib", "lock"]);
  });

  it("says why Maven failed and what to do, without addresses, and can be asked again", async () => {
    const folder = temporaryFolder();
    const error =
      "[ERROR] Failed: Could not transfer a:b:pom:1 from/to c (https://host.example/x): https://host.example/x/b.pom: Connection refused -> [Help 1]";
    const env = mavenOnPath(`cp /dev/null "$out/${jar}"; echo '${error}'; exit 1`);
    const message = await failureOf(ensureNeo4j({ folder, env }), "DOWNLOAD_FAILED");
    expect(message).toContain('ended with 1 and printed "Connection refused"');
    expect(message).toContain("needs the network");
    expect(message).not.toContain("host.example");
    expect(existsSync(libOf(folder))).toBe(false);
    await ensureNeo4j({ folder, env: mavenOnPath(copiesTheJar) });
    expect(existsSync(libOf(folder))).toBe(true);
  });

  it("does not believe a Maven that succeeds and brings nothing", async () => {
    await failureOf(ensureNeo4j({ folder: temporaryFolder(), env: mavenOnPath("exit 0") }), "DOWNLOAD_FAILED");
  });

  it("says that the folder cannot be written", async () => {
    const file = join(temporaryFolder(), "file");
    await ensureNeo4j({ folder: file, env: mavenOnPath(copiesTheJar) });
    const under = join(libOf(file), jar);
    expect(await failureOf(ensureNeo4j({ folder: under, env: mavenOnPath(copiesTheJar) }), "DATA_FOLDER_NOT_WRITABLE")).toContain(
      "ENOTDIR",
    );
  });

  it("takes a download that was killed for none, and begins again", async () => {
    const folder = temporaryFolder();
    const pidFile = join(folder, "pid");
    const stuck = mavenOnPath(`${copiesTheJar}; echo $$ > "${pidFile}"; exec sleep 60`);
    const script = runScript("bringAndStay.ts", [folder], { ...process.env, ...stuck });
    await nextMessage(script);
    await killHard(script);
    process.kill(Number(await waitForText(pidFile)), "SIGKILL");
    expect(existsSync(libOf(folder))).toBe(false);
    await ensureNeo4j({ folder, env: mavenOnPath(copiesTheJar) });
    expect(readdirSync(libOf(folder))).toEqual([jar]);
    expect(readdirSync(join(folder, "neo4j-5.26.20")).filter((name) => name.startsWith("download-"))).toEqual([]);
  });

  it("downloads once where two ask at once", async () => {
    const folder = temporaryFolder();
    const runs = join(folder, "runs");
    const env = mavenOnPath(`echo run >> "${runs}"; sleep 0.5; ${copiesTheJar}`);
    await Promise.all([ensureNeo4j({ folder, env }), ensureNeo4j({ folder, env }), ensureNeo4j({ folder, env })]);
    expect(readFileSync(runs, "utf8")).toBe("run\n");
  });
});

async function waitForText(path: string): Promise<string> {
  for (;;) {
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    if (text.endsWith("\n")) return text;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
