import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { askerNames, askers } from "../../src/explorer/askers.js";
import { readExamples, type Example } from "../../src/explorer/examples.js";
import { startApp, type App } from "../support/app.js";
import { startChromium } from "./support/chromium.js";
import { answerIn, operationIn, run, showsOperation } from "./support/graphiql.js";
import { visit } from "./support/visit.js";

let app: App;
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
  app = await startApp();
});
afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const examples = readExamples();
const example = (name: string): Example => examples.find((each) => each.name === name) as Example;
const answerOfApi = async (name: string): Promise<unknown> => ({ data: await app.data(example(name).text) });

describe("in Chromium", () => {
  it("a question of the start page opens, runs, and stays in the history", async () => {
    const { page, origins, complaints } = await visit(browser, app.url);
    await page.goto(app.url);
    expect(await page.locator("h3").allTextContents()).toEqual(askerNames.map((name) => `${askers[name].en} ${askers[name].zh}`));
    expect(await page.locator("main li a").allTextContents()).toEqual(examples.map(({ question }) => question));

    await page.getByRole("link", { name: example("DisciplineGroupsOfStudio").question }).click();
    await showsOperation(page, example("DisciplineGroupsOfStudio").text);
    expect(page.url()).toBe(`${app.url}/graphiql?example=DisciplineGroupsOfStudio`);
    expect(await page.title()).toContain("Craftgraph");
    expect(await run(page)).toEqual(await answerOfApi("DisciplineGroupsOfStudio"));
    await page.locator(".graphiql-response").getByText('"Zhang Zhaohong').waitFor();

    await page.getByRole("button", { name: "Show History" }).click();
    await page.locator(".graphiql-history").getByText("DisciplineGroupsOfStudio").waitFor();
    expect([...origins]).toEqual([app.url]);
    expect(complaints).toEqual([]);
  });

  it("a first visit shows the first example; the pane lists all by who asks, and opens one in a tab, by keyboard too", async () => {
    const { page, origins, complaints } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql`);
    await showsOperation(page, examples[0]?.text as string);
    const pane = page.getByRole("region", { name: "Examples 示例", exact: true });
    expect(await pane.locator("h3").allTextContents()).toEqual(askerNames.map((name) => `${askers[name].en} ${askers[name].zh}`));
    expect(await pane.getByRole("button").allTextContents()).toEqual(examples.map(({ question, questionZh }) => `${question} ${questionZh}`));

    await pane.getByRole("button", { name: example("UnionTree").question }).focus();
    await page.keyboard.press("Enter");
    await showsOperation(page, example("UnionTree").text);
    expect(await page.getByRole("tab").allTextContents()).toEqual([examples[0]?.name, "UnionTree"]);
    await page.waitForURL(`${app.url}/graphiql?example=UnionTree`);
    expect(await pane.locator("[aria-current=true]").allTextContents()).toEqual([expect.stringContaining(example("UnionTree").question)]);
    await page.locator(".graphiql-query-editor .CodeMirror").click();
    await page.keyboard.press("Control+Enter");
    expect(await answerIn(page)).toEqual(await answerOfApi("UnionTree"));

    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toContain("Execute query");
    await pane.getByRole("button", { name: examples[0]?.question as string }).click();
    await showsOperation(page, examples[0]?.text as string);
    expect(await page.getByRole("tab").count()).toBe(2);
    expect([...origins]).toEqual([app.url]);
    expect(complaints).toEqual([]);
  });

  it("the schema's descriptions stand beside the operation", async () => {
    const { page, origins, complaints } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql?example=ReportedAndRecorded`);
    expect(await run(page)).toEqual(await answerOfApi("ReportedAndRecorded"));
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const docs = page.getByRole("region", { name: "Documentation Explorer" });
    await docs.getByRole("link", { name: "Query", exact: true }).click();
    await docs.getByRole("link", { name: "Studio", exact: true }).first().click();
    const { __type } = await app.data<{ __type: { description: string } }>('{ __type(name: "Studio") { description } }');
    await docs.getByText(__type.description).waitFor();
    await page.getByRole("button", { name: "Open settings dialog" }).click();
    await page.getByRole("dialog").waitFor();
    expect([...origins]).toEqual([app.url]);
    expect(complaints).toEqual([]);
  });

  it("on a narrow and dark screen the list gives way to the operation, with the answer below", async () => {
    const { page, complaints } = await visit(browser, app.url, { viewport: { width: 400, height: 800 }, colorScheme: "dark" });
    await page.goto(`${app.url}/graphiql`);
    await page.getByRole("button", { name: example("Unallied").question }).click();
    await showsOperation(page, example("Unallied").text);
    await run(page);
    const [operation, answer] = await Promise.all([".graphiql-editors", ".graphiql-response"].map((place) => page.locator(place).boundingBox()));
    expect(answer?.y).toBeGreaterThanOrEqual((operation?.y ?? 0) + (operation?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(400);
    expect(complaints).toEqual([]);
  });

  it("an example that is not there is said to be none", async () => {
    const { page } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql?example=Nothing`);
    await page.waitForSelector(".graphiql-query-editor .CodeMirror");
    expect(await operationIn(page)).toContain("There is no example of this name");
  });

  it("a script that is not the page's own does not run, nor is another host asked", async () => {
    const { page, complaints } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql`);
    await page.evaluate(() => {
      document.body.append(Object.assign(document.createElement("script"), { textContent: "document.title = 'taken'" }));
    });
    expect(await page.evaluate(() => fetch("http://127.0.0.1:9/").catch((error: Error) => error.message))).toBe("Failed to fetch");
    expect(await page.title()).not.toBe("taken");
    expect(complaints.filter((complaint) => complaint.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
  });

  it("is asked for by a sentence where there is none", async () => {
    await expect(startChromium("/nowhere/chromium")).rejects.toThrow("there is none at /nowhere/chromium. Install it (apt-get install chromium), or set CHROMIUM_PATH to where it is.");
  });
});

it.each(examples)("$name runs without an error", async ({ text }) => {
  expect((await app.ask(text)).errors).toBeUndefined();
});
