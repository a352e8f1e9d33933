import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { arch, cpus, release, totalmem, type } from "node:os";
import { dirname, join } from "node:path";
import type { Database } from "../../src/neo4j/database.js";
import { findJava } from "../../src/launcher/java.js";
import type { Benched } from "./bench.js";
import type { Loading } from "./country.js";
import type { LoadingCompared } from "./loading.js";
import type { Options } from "./options.js";

/** What a measurement was made on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
  readonly packages: Readonly<Record<string, string>>;
}

/** What stands in `machine.json`. */
export interface Beside extends Omit<Benched, "measured"> {
  readonly machine: Machine;
  readonly options: Pick<Options, "studios" | "seed" | "runs" | "requests"> & {
    readonly only?: string | undefined;
    readonly shapes: number;
    readonly neo4jHeapMegabytes: number;
    readonly neo4jPageCacheMegabytes: number;
  };
  readonly graph: { readonly nodes: number; readonly facts: number };
  readonly loading: Loading & { readonly earlier: boolean };
  readonly loadingCompared: LoadingCompared | null;
}

const packages = ["@apollo/server", "@neo4j/graphql", "graphql", "neo4j-driver", "type-graphql"];

/** A package's version, as it is installed; many do not let their package.json be imported. */
function versionOf(name: string): string {
  const require = createRequire(import.meta.url);
  for (const folder of require.resolve.paths(name) ?? []) {
    try {
      return (JSON.parse(readFileSync(join(folder, name, "package.json"), "utf8")) as { version: string }).version;
    } catch {
      continue;
    }
  }
  throw new Error(`${name} is not installed beside ${dirname(import.meta.url)}.`);
}

/** The machine and the versions of all that was measured; no name and no path of it. */
export async function machineOf(database: Database): Promise<Machine> {
  const [[neo4j, edition]] = (await database.define({
    name: "bench.version",
    text: "CALL dbms.components() YIELD versions, edition RETURN versions[0], edition",
    params: {},
  })) as [[string, string]];
  const [first] = cpus();
  return {
    processor: first?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()} ${arch()}`,
    node: process.versions.node,
    java: (await findJava({ env: process.env })).version,
    neo4j: `${neo4j} ${edition}`,
    packages: Object.fromEntries(packages.map((name) => [name, versionOf(name)])),
  };
}
