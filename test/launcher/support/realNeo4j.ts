import { resolve } from "node:path";
import { ensureNeo4j } from "../../../src/launcher/artifacts.js";
import { findJava } from "../../../src/launcher/java.js";
import { type RunningNeo4j, type StartNeo4jOptions, startNeo4j } from "../../../src/launcher/neo4jChild.js";
import { testedStart, testedVersion } from "../../support/testedVersion.js";

const env = process.env;
export const folderOfArtifacts = resolve(import.meta.dirname, "../../../.craftgraph");

// What lives for seconds gains nothing from the optimising compiler: a boot takes about 7 s of processor time with it, under 5 without.
const jvmArguments = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"];

export const smallAndQuick = { heapMegabytes: 400, pageCacheMegabytes: 32, jvmArguments };

/** Starts the real Neo4j, small, with the jars of this working copy. */
export async function startRealNeo4j(options: Pick<StartNeo4jOptions, "folder"> & Partial<StartNeo4jOptions>): Promise<RunningNeo4j> {
  const { libFolder } = await ensureNeo4j({ folder: folderOfArtifacts, env, ...testedVersion });
  const java = await findJava({ env });
  return startNeo4j({ libFolder, java, env, ...smallAndQuick, ...testedStart, ...options });
}
