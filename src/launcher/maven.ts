import { type Environment, findOnPath } from "./environment.js";
import { LauncherError } from "./launcherError.js";
import { neo4jVersion } from "./neo4jVersion.js";
import { runCommand } from "./runCommand.js";

const oldestMaven = [3, 2, 5] as const;
const needed = `Craftgraph brings Neo4j ${neo4jVersion} at its first start with Maven ${oldestMaven.join(".")} or newer`;

/**
 * Returns the path of a Maven that is new enough: `mvn` if given, otherwise the first on `env.PATH`.
 * @throws LauncherError MAVEN_MISSING, MAVEN_TOO_OLD
 */
export async function findMaven({ env, mvn }: { readonly env: Environment; readonly mvn?: string | undefined }): Promise<string> {
  const path = mvn ?? findOnPath("mvn", env);
  if (path === null) {
    throw new LauncherError("MAVEN_MISSING", `${needed}, and no mvn is on the PATH: install Maven, then start again.`);
  }
  const { code, lines } = await runCommand(path, ["--version"], { env, silenceMilliseconds: 30_000 });
  const version = /^Apache Maven (\S+)/m.exec(lines.join("\n"))?.[1];
  if (code !== 0 || version === undefined) {
    throw new LauncherError("MAVEN_MISSING", `${needed}, and ${path} is not one that works: \`mvn --version\` said "${lines[0] ?? ""}".`);
  }
  if (isOlder(version)) {
    throw new LauncherError("MAVEN_TOO_OLD", `${needed}, and ${path} is Maven ${version}: install a newer one, then start again.`);
  }
  return path;
}

function isOlder(version: string): boolean {
  const parts = version.split(/[^0-9]/).map(Number);
  const at = oldestMaven.findIndex((part, index) => (parts[index] ?? 0) !== part);
  return at >= 0 && (parts[at] ?? 0) < oldestMaven[at]!;
}
