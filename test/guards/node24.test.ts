import { spawnSync } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { folderWith } from "./folderWith.js";
import { repository } from "./repository.js";

it("The smoke test on Node 24 fails on any other Node", () => {
  const node = join(folderWith({ node: "#!/bin/sh\necho v23.1.0\n" }), "node");
  chmodSync(node, 0o755);
  const { status, stderr } = spawnSync(process.execPath, [join(repository, ".ci/node24.mjs"), node], { encoding: "utf8" });
  expect(stderr).toBe(`${node} is Node v23.1.0, and this is the smoke test on Node 24.\n`);
  expect(status).toBe(1);
});
