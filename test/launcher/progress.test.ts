import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import { type DownloadProgress, downloadProgress } from "../../src/launcher/downloadProgress.js";
import { showProgress } from "../../src/launcher/progress.js";

const downloaded = (file: string) => `[INFO] Downloaded from somewhere: scheme://host/path/${file} (12 kB at 1 MB/s)`;
const times = (count: number, line: string) => Array.from({ length: count }, () => line);
const fullRun = [
  downloaded("plugin-1.jar"),
  "[INFO] Building neo4j-artifacts 1",
  ...times(344, downloaded("a-1.pom")),
  ...times(213, downloaded("a-1.jar")),
  "[INFO] --- maven-dependency-plugin",
  ...times(50, downloaded("needed-by-the-plugin.jar")),
  ...times(213, "[INFO] Copying a-1.jar to /somewhere/a-1.jar"),
];

function progressOf(lines: readonly string[]): DownloadProgress[] {
  const told: DownloadProgress[] = [];
  const hear = downloadProgress((each) => told.push(each));
  lines.forEach(hear);
  return told;
}

function shown(isTTY: boolean, show: (progress: ReturnType<typeof showProgress>) => void): string {
  let text = "";
  const stream = new Writable({ write: (chunk: Buffer, _encoding, done) => ((text += chunk.toString()), done()) });
  const terminal = {
    isTTY,
    columns: 100,
    cursorTo: (x: number) => text.endsWith("\r") || (x === 0 && (text += "\r")),
    clearLine: () => true,
  };
  show(showProgress(Object.assign(stream, terminal)));
  return text;
}

describe("downloadProgress", () => {
  it("rises from nothing to all, and never falls", () => {
    const fractions = progressOf(fullRun).map(({ fraction }) => fraction);
    expect(fractions[0]).toBeLessThan(0.01);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions).toHaveLength(344 + 213 + 213);
  });

  it("goes straight to the copies where Maven has everything", () => {
    const warm = [
      "[INFO] Building neo4j-artifacts 1",
      "[INFO] --- maven-dependency-plugin",
      "[INFO] Copying a-1.jar to /somewhere/a-1.jar",
    ];
    expect(progressOf(warm)).toMatchObject([{ step: "COPYING", files: 1 }]);
  });
});

describe("showProgress", () => {
  it("writes a line for each tenth into a file or pipe", () => {
    const lines = shown(false, ({ onProgress }) => progressOf(fullRun).forEach(onProgress))
      .trimEnd()
      .split("\n");
    expect(lines).toHaveLength(11);
    expect(lines[3]).toBe("Neo4j 5.26.20: 30 %, resolving dependencies");
    expect(lines[10]).toBe("Neo4j 5.26.20: 100 %, copying");
  });

  it("draws a bar on a terminal", () => {
    const text = shown(true, ({ onProgress }) => progressOf(fullRun).forEach(onProgress));
    expect(text).toMatch(/Neo4j 5\.26\.20 \[█+\] 100% copying/);
  });

  it("tells each state in a sentence", () => {
    const text = shown(false, ({ onStatus }) => {
      onStatus({ state: "STARTING", port: 4711 });
      onStatus({ state: "READY", uri: "bolt://127.0.0.1:4711", pid: 7, milliseconds: 5230 });
      onStatus({ state: "ENDED", pid: 7, by: "SIGKILL", logs: "here/logs" });
      onStatus({ state: "RESTARTING", milliseconds: 0, restart: 1, most: 5 });
      onStatus({ state: "RESTARTING", milliseconds: 2000, restart: 3, most: 5 });
      onStatus({ state: "STOPPED", milliseconds: 210 });
    });
    expect(text).toBe(
      "Neo4j 5.26.20: starting\nNeo4j 5.26.20: ready after 5.2 s at bolt://127.0.0.1:4711\nNeo4j 5.26.20: process 7 ended by itself (SIGKILL); its logs are in here/logs\nNeo4j 5.26.20: restarting now (restart 1 of at most 5 within ten minutes)\nNeo4j 5.26.20: restarting in 2.0 s (restart 3 of at most 5 within ten minutes)\nNeo4j 5.26.20: stopped after 0.2 s\n",
    );
  });
});
