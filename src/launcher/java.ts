import { resolve } from "node:path";
import { type Environment, findOnPath, isExecutable } from "./environment.js";
import { LauncherError } from "./launcherError.js";
import { runCommand } from "./runCommand.js";

const oldestJava = 17;
const needed = `Neo4j needs Java ${oldestJava} or newer (21 is good)`;

/** A Java installation that is new enough. */
export interface Java {
  /** The path of the `java` executable. */
  readonly path: string;
  /** As printed by `java -version`, for example `17.0.15`. */
  readonly version: string;
}

/**
 * Finds the Java to run Neo4j with: the one in `env.JAVA_HOME` if that is set, otherwise the first on `env.PATH`.
 * @throws LauncherError JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava({ env }: { readonly env: Environment }): Promise<Java> {
  const path = javaPath(env);
  const { code, lines } = await runCommand(path, ["-version"], { env, silenceMilliseconds: 30_000 });
  const version = /version "([^"]+)"/.exec(lines.join("\n"))?.[1];
  if (code !== 0 || version === undefined) {
    throw new LauncherError("JAVA_MISSING", `${needed}, and ${path} is not one that works: \`java -version\` said "${lines[0] ?? ""}".`);
  }
  if (majorOf(version) < oldestJava) {
    throw new LauncherError("JAVA_TOO_OLD", `${needed}, and ${path} is Java ${version}: install a newer one, or point JAVA_HOME to it.`);
  }
  return { path, version };
}

function javaPath(env: Environment): string {
  const home = env["JAVA_HOME"];
  if (home !== undefined && home !== "") {
    const path = resolve(home, "bin", "java");
    if (isExecutable(path)) return path;
    throw new LauncherError("JAVA_MISSING", `${needed}, and JAVA_HOME is ${home}, where no bin/java is: correct it, or leave it out.`);
  }
  const path = findOnPath("java", env);
  if (path === null) {
    throw new LauncherError("JAVA_MISSING", `${needed}, and no java is on the PATH: install one, or point JAVA_HOME to it.`);
  }
  return path;
}

// Java 8 reports its version as 1.8.
function majorOf(version: string): number {
  const [first, second] = version.split(/[^0-9]/).map(Number);
  return (first === 1 ? second : first) ?? 0;
}
