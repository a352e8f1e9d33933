import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { neo4jVersion } from "../../src/launcher/neo4jVersion.js";
import { temporaryFolder } from "../launcher/support/temporaryFolder.js";
import { ask, readiness } from "./requests.js";
import { isRunning, neo4jPid, root, run, small, type Program } from "./startedServer.js";

const megabyte = Buffer.alloc(1_000_000);
const ofArtifacts = join(root, ".craftgraph", `neo4j-${neo4jVersion}`);

/** Runs shell lines in which "$0" is a folder on a small disk of its own, and $start starts Craftgraph there. It is gone with them. */
function onSmallDisk(folder: string, disk: string, lines: string): Program {
  const start = `node '${join(root, "dist/main.js")}' --port 0 --data "$0"`;
  return run(
    [
      "unshare",
      "--map-root-user",
      "--mount",
      "sh",
      "-c",
      `set -e; mount -t tmpfs -o ${disk} none "$0"; start() { ${start}; }; ${lines}`,
      folder,
    ],
    { ...small, NEO4J_RESTARTS: "0" },
  );
}

describe.runIf(process.platform === "linux")("a disk", () => {
  let folder: string;
  beforeEach(() => {
    folder = temporaryFolder();
  });

  it.each([
    [
      "that can only be read",
      "size=200m",
      'mount -o remount,ro "$0"; start',
      "cannot be used: it is on a file system that can only be read (EROFS at ",
    ],
    [
      "with no space for Neo4j",
      "size=100m",
      "start",
      "has too little space: 104 MB are free, and at least 150 MB are needed. Free some space, or name another folder with --data or DATA_FOLDER, then start again.",
    ],
    [
      "with no space for a database",
      "size=50m",
      `ln -s '${ofArtifacts}' "$0"; start`,
      "has too little space: 52 MB are free, and at least 100 MB are needed.",
    ],
  ])("%s is named", async (_, disk, lines, sentence) => {
    const { code, output } = await onSmallDisk(folder, disk, lines).ended;
    expect(output).toContain(sentence);
    expect(output.trim()).not.toContain("\n");
    expect(code).toBe(1);
  });

  it("that fills up while Neo4j is waited for ends the wait", async () => {
    const script = `import { whileSpace } from "./src/launcher/diskSpace.js"; await whileSpace(process.argv[1], new Promise(() => setTimeout(() => undefined, 60_000))).catch((error) => console.log(error.message));process.exit();`;
    const { output } = await onSmallDisk(
      folder,
      "size=9m",
      `(sleep 1; dd if=/dev/zero of="$0/filler" bs=1M 2>/dev/null || true) & cd '${root}'; node --import tsx --input-type=module -e '${script}' "$0"`,
    ).ended;
    expect(output).toContain(`The disk of the folder ${folder} is full: nothing more could be written.`);
  });

  it("that fills up while it serves stops no reading; a Neo4j that ends is not started on it; all is well when there is space again", async () => {
    const program = onSmallDisk(folder, "size=160m", `ln -s '${ofArtifacts}' "$0"; start || echo "ended with $?"; rm "$0/filler"; start`);
    const inside = `/proc/${program.process.pid}/root${folder}`;
    const urls = () => [...program.output().matchAll(/(http:\/\/localhost:\d+)\/ /g)].map(([, url]) => url!);
    const url = async (start: number) => {
      await expect.poll(() => urls().length).toBe(start);
      return urls().at(-1)!;
    };
    const studios = (at: string) => ask(at, "{ studios { totalCount nodes { id members { nodes { id } } } } }");

    const first = await url(1);
    const before = await studios(first);
    expect(() => {
      for (;;) writeFileSync(join(inside, "filler"), megabyte, { flag: "a" });
    }).toThrow("ENOSPC");
    expect(await studios(first)).toEqual(before);
    expect(await readiness(first)).toBe(200);

    process.kill(await neo4jPid(inside), "SIGKILL");
    await expect.poll(() => program.output()).toContain("ended with 1");
    expect(program.output()).toContain("Neo4j 5.26.20 is given up");
    const second = await url(2);
    expect(await studios(second)).toEqual(before);
    const neo4j = await neo4jPid(inside);
    process.kill(-program.process.pid!, "SIGINT");
    await program.ended;
    expect(isRunning(neo4j)).toBe(false);
  });
});
