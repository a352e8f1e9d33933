import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, it } from "vitest";
import { lifeOf } from "../../src/launcher/processes.js";
import { run } from "./startedServer.js";

it("a process is told when the shell that started it is killed, and not before", async () => {
  const script = join(import.meta.dirname, "sayWhenAlone.ts");
  // What follows keeps any shell from becoming the process itself.
  const shell = run(["sh", "-c", `'${process.execPath}' --import tsx '${script}'; true`]);
  await expect.poll(() => shell.output(), { timeout: 60_000 }).toMatch(/^\d+\n$/);
  await wait(1_000);
  const pid = Number(shell.output());
  expect(await lifeOf(pid)).not.toBeNull();
  expect(shell.output()).toBe(`${pid}\n`);
  shell.process.kill("SIGKILL");
  expect((await shell.ended).output).toBe(`${pid}\nalone\n`);
  await expect.poll(() => lifeOf(pid), { timeout: 10_000 }).toBeNull();
});
