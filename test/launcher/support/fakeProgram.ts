import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporaryFolder.js";

/** A PATH with this shell script on it, and beside it only what shell scripts need. */
export function pathWith(name: "java" | "mvn", script: string): { readonly PATH: string } {
  const folder = temporaryFolder();
  writeFakeProgram(folder, name, script);
  return { PATH: `${folder}:/usr/bin:/bin` };
}

/** A JAVA_HOME with this shell script as its java. */
export function javaHomeWith(script: string): string {
  const home = temporaryFolder();
  mkdirSync(join(home, "bin"));
  writeFakeProgram(join(home, "bin"), "java", script);
  return home;
}

/** A java that calls itself by that version, and does nothing else. */
export const javaCalled = (version: string): string => `echo 'openjdk version "${version}" 2025-04-15' >&2`;

/** A Maven that calls itself by that version, and runs the script for anything else; \$out is the folder it is to copy to. */
export const mavenThat = (script: string, version = "3.9.9"): string =>
  `[ "$1" = --version ] && { echo "Apache Maven ${version} (abc)"; exit 0; }
for each in "$@"; do case "$each" in -DoutputDirectory=*) out="\${each#-DoutputDirectory=}";; esac; done
${script}`;

function writeFakeProgram(folder: string, name: string, script: string): void {
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
