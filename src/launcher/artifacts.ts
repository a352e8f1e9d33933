import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { needSpace, neededMegabytes, orDiskFull } from "./diskSpace.js";
import { type DownloadProgress, downloadProgress } from "./downloadProgress.js";
import type { Environment } from "./environment.js";
import { lockFolder } from "./folderLock.js";
import { LauncherError } from "./launcherError.js";
import { findMaven } from "./maven.js";
import { neo4jVersion } from "./neo4jVersion.js";
import { notWritable } from "./notWritable.js";
import { pomFor } from "./pom.js";
import { type CommandResult, runCommand } from "./runCommand.js";

// The newest plugin that supports every Maven accepted by findMaven and logs each copied file as "Copying x.jar to ...".
const copyGoal = "org.apache.maven.plugins:maven-dependency-plugin:3.6.1:copy-dependencies";
const silenceMilliseconds = 5 * 60_000;
const workPrefix = "download-";

export interface EnsureNeo4jOptions {
  /** The parent of `neo4j-<version>/lib`. Created if it is missing. */
  readonly folder: string;
  readonly env: Environment;
  readonly onProgress?: (progress: DownloadProgress) => void;
  /** The path of Maven. Default: the first `mvn` on `env.PATH`. */
  readonly mvn?: string;
  /** Default: the version that Craftgraph runs. Tests also run on others. */
  readonly version?: string;
}

/** The Neo4j jars on this machine. */
export interface Neo4jArtifacts {
  readonly version: string;
  readonly libFolder: string;
}

/**
 * Downloads the 213 jars of Neo4j (116 MB) with Maven unless they are present. If several processes call this, one downloads and the
 * others wait.
 * @throws LauncherError MAVEN_MISSING, MAVEN_TOO_OLD, DOWNLOAD_FAILED, DISK_FULL, DATA_FOLDER_NOT_WRITABLE
 */
export async function ensureNeo4j({ folder, env, onProgress, mvn, version = neo4jVersion }: EnsureNeo4jOptions): Promise<Neo4jArtifacts> {
  const home = resolve(folder, `neo4j-${version}`);
  const libFolder = join(home, "lib");
  if (!existsSync(libFolder)) {
    const maven = await findMaven({ env, mvn });
    await needSpace(home, neededMegabytes.artifacts);
    const lock = await lockFolder(home, { wait: true });
    try {
      if (!existsSync(libFolder)) await download(home, version, (work, partial) => copyJars(maven, env, work, partial, onProgress));
    } catch (error) {
      throw notWritable(home, error);
    } finally {
      await lock.release();
    }
  }
  return { version, libFolder };
}

async function download(home: string, version: string, copy: (work: string, partial: string) => Promise<CommandResult>): Promise<void> {
  const left = (await readdir(home)).filter((name) => name.startsWith(workPrefix));
  await Promise.all(left.map((name) => rm(join(home, name), { recursive: true, force: true })));
  const work = await mkdtemp(join(home, workPrefix));
  // `lib` appears by a rename only, so a download that was killed, or that outlives its parent, never looks complete.
  const partial = join(work, "lib.partial");
  try {
    await mkdir(partial);
    await writeFile(join(work, "pom.xml"), pomFor(version));
    const result = await copy(work, partial);
    if (result.code === 0 && existsSync(join(partial, `neo4j-${version}.jar`))) {
      await rm(logPath(home), { force: true });
      return await rename(partial, join(home, "lib"));
    }
    const said = result.lines.join("\n");
    const error = await orDiskFull(home, failed(home, version, result), said);
    await rm(partial, { recursive: true, force: true });
    await writeFile(logPath(home), said);
    throw error;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function copyJars(maven: string, env: Environment, work: string, partial: string, onProgress: EnsureNeo4jOptions["onProgress"]) {
  const args = ["-B", "--strict-checksums", copyGoal, "-DincludeScope=runtime", `-DoutputDirectory=${partial}`];
  return runCommand(maven, args, { env, cwd: work, silenceMilliseconds, onLine: downloadProgress(onProgress ?? (() => undefined)) });
}

const logPath = (home: string) => join(home, "maven.log");

function failed(home: string, version: string, { code, lines, silent }: CommandResult): LauncherError {
  const line = lines.find((each) => each.startsWith("[ERROR]")) ?? lines.at(-1) ?? "nothing";
  // The text up to the last address says what Maven was doing. The cause follows it.
  const cause = line
    .replace(/^\[ERROR\] /, "")
    .replace(/^.*https?:\/\/\S+ /, "")
    .replace(/ -> \[Help \d+\]$/, "");
  const said = silent ? "printed nothing for five minutes" : `ended with ${code ?? "a signal"} and printed "${cause.slice(0, 200)}"`;
  const todo = "the first start needs the network: check the connection and Maven's proxy settings, then start again";
  return new LauncherError(
    "DOWNLOAD_FAILED",
    `Maven failed to download Neo4j ${version}: it ${said}; ${todo} (its full output is in ${logPath(home)}).`,
  );
}
