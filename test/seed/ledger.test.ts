import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { ledgerFiles } from "../../src/codegen/ledger.js";
import { ledgerProblems } from "../../src/seed/ledger.js";
import { readSeeds } from "../../src/seed/readSeeds.js";
import { writeLedger } from "../../src/seed/writeLedger.js";
import { realFolder, realFolderWith, seedErrorOf } from "./support/seedFolder.js";

const document = "zhang-zhaohong-assessment.yaml";

const problemsOf = (folder: string): string[] =>
  [...readSeeds(folder).statements.values()].flatMap(ledgerProblems).map(({ message }) => message);

describe("the ledger", () => {
  it("has facts or a reason for every sentence of every source", () => {
    expect(problemsOf(realFolder)).toEqual([]);
  });

  it("is committed as the seed makes it", () => {
    for (const { path, content } of ledgerFiles())
      expect(readFileSync(join(realFolder, "../..", path), "utf8"), `${path} is not fresh: run npm run codegen`).toBe(content);
  });

  it("is written for each document", () => {
    const seeds = readSeeds(realFolder);
    expect(writeLedger(seeds)).toHaveLength(seeds.sources.filter(({ file }) => file !== null).length);
  });
});

describe("the ledger's guard can fail:", () => {
  it("a sentence whose one statement is moved to another is reported", () => {
    const folder = realFolderWith(document, "{at: p10s3, fields: [authors]}", "{at: p10s2, fields: [authors]}");
    expect(problemsOf(folder)).toEqual([
      `cypher/seed/${document}:1: got the sentence p10s3 with nothing; allowed is facts that rest on it, or a ledger entry that says why there are none.`,
    ]);
  });

  it("a reason given for it is enough", () => {
    const folder = realFolderWith(document, "{at: p10s3, fields: [authors]}", "{at: p10s2, fields: [authors]}");
    const yaml = readFileSync(join(folder, document), "utf8");
    expect(
      problemsOf(realFolderWith(document, readFileSync(join(realFolder, document), "utf8"), `${yaml}\nledger:\n  p10s3: A byline.\n`)),
    ).toEqual([]);
  });

  it("a reason for a sentence that holds facts is reported", () => {
    const folder = realFolderWith(document, "\nfacts:\n", "\nledger:\n  p1s1: A title.\nfacts:\n");
    expect(problemsOf(folder)).toEqual([
      expect.stringMatching(/^cypher\/seed\/zhang-zhaohong-assessment\.yaml:\d+: got the ledger entry p1s1, on which 6 facts rest; /),
    ]);
  });

  it("a dropped fact leaves the committed ledger stale", () => {
    const dropped = realFolderWith(
      document,
      "  - {ABOUT: [event:zhang-zhaohong-assessment-briefing, studio:zhang-zhaohong], at: [p4s1]}\n",
      "",
    );
    const ledger = (files: ReadonlyArray<{ path: string; content: string }>) =>
      files.find(({ path }) => path.endsWith("/zhang-zhaohong-assessment.md"))!.content;
    expect(ledger(writeLedger(readSeeds(dropped)))).not.toBe(ledger(ledgerFiles()));
  });

  it("a fact at a sentence that is not there is reported", () => {
    const folder = realFolderWith(
      document,
      "figure:zhang-zhaohong-transformation-rate], at: [p8s4]",
      "figure:zhang-zhaohong-transformation-rate], at: [p8s5]",
    );
    expect(seedErrorOf(() => readSeeds(folder)).message).toMatch(
      /^cypher\/seed\/zhang-zhaohong-assessment\.yaml:\d+: got the locator p8s5; allowed is p8s1 to p8s4/,
    );
  });
});
