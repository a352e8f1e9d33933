import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lockFolder } from "../../src/launcher/folderLock.js";
import { lifeOf } from "../../src/launcher/processes.js";
import { failureOf } from "./support/failureOf.js";
import { temporaryFolder } from "./support/temporaryFolder.js";

const layClaim = (folder: string, claim: string) => {
  mkdirSync(join(folder, "lock"), { recursive: true });
  writeFileSync(join(folder, "lock", claim), "");
};

describe("lockFolder", () => {
  it("refuses a second taker until the first releases, and names it", async () => {
    const folder = temporaryFolder();
    const first = await lockFolder(folder);
    expect(await failureOf(lockFolder(folder), "DATA_FOLDER_IN_USE")).toContain(`process ${process.pid}`);
    await first.release();
    await (await lockFolder(folder)).release();
    expect(readdirSync(join(folder, "lock"))).toEqual([]);
  });

  it("waits where that is asked", async () => {
    const folder = temporaryFolder();
    const first = await lockFolder(folder);
    const second = lockFolder(folder, { wait: true });
    setTimeout(() => void first.release(), 300);
    await (await second).release();
  });

  it("counts the claim of a process that is gone for nothing", async () => {
    const folder = temporaryFolder();
    const { pid } = spawnSync("true");
    layClaim(folder, `${pid}_some-life_abc`);
    await (await lockFolder(folder)).release();
  });

  it("tells an earlier process of the same pid from this one", async () => {
    const folder = temporaryFolder();
    layClaim(folder, `${process.pid}_an-earlier-life_abc`);
    await (await lockFolder(folder)).release();
  });

  it("respects the claim of another process that lives", async () => {
    const folder = temporaryFolder();
    layClaim(folder, `${process.ppid}_${await lifeOf(process.ppid)}_abc`);
    expect(await failureOf(lockFolder(folder), "DATA_FOLDER_IN_USE")).toContain(`process ${process.ppid}`);
  });

  it("never lets two in, of many that come at once, and lets each in that waits", async () => {
    const folder = temporaryFolder();
    let inside = 0;
    let most = 0;
    const visit = async () => {
      const lock = await lockFolder(folder, { wait: true });
      most = Math.max(most, (inside += 1));
      await new Promise((resolve) => setTimeout(resolve, 5));
      inside -= 1;
      await lock.release();
    };
    await Promise.all(Array.from({ length: 8 }, visit));
    expect(most).toBe(1);
  });

  it("says that the folder cannot be written", async () => {
    const file = join(temporaryFolder(), "file");
    writeFileSync(file, "");
    expect(await failureOf(lockFolder(file), "DATA_FOLDER_NOT_WRITABLE")).toContain(file);
  });
});
