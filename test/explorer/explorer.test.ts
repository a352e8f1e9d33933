import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { audienceNames, audiences } from "../../src/explorer/audiences.js";
import { readExamples, type Example } from "../../src/explorer/examples.js";
import { useApp } from "../support/app.js";
import { startChromium } from "./support/chromium.js";
import { answerIn, run, showsOperation } from "./support/graphiql.js";
import { visit } from "./support/visit.js";

const app = useApp();
let browser: Browser;
beforeAll(async () => {
  browser = await startChromium();
});
afterAll(() => browser?.close());

const examples = readExamples();
const example = (name: string): Example => examples.find((each) => each.name === name) as Example;
const answerOfApi = async (name: string): Promise<unknown> => ({ data: await app.data(example(name).text) });

describe("in Chromium", () => {
  it("a question of the start page opens, runs, and stays in the history", async () => {
    const { page, origins, complaints } = await visit(browser, app.url);
    await page.goto(app.url);
    expect(await page.locator("h3").allTextContents()).toEqual(audienceNames.map((name) => `${audiences[name].en} ${audiences[name].zh}`));
    expect(await page.locator("main li a").allTextContents()).toEqual(examples.map(({ question }) => question));

    await page.getByRole("link", { name: example("DisciplineGroupsOfStudio").question }).click();
    await showsOperation(page, example("DisciplineGroupsOfStudio").text);
    expect(page.url()).toBe(`${app.url}/graphiql?example=DisciplineGroupsOfStudio`);
    expect(await page.title()).toContain("Craftgraph");
    expect(await run(page)).toEqual(await answerOfApi("DisciplineGroupsOfStudio"));
    await page.locator(".graphiql-response").getByText('"Zhang Zhaohong').waitFor();

    await page.getByRole("button", { name: "Show History" }).click();
    await page.locator(".graphiql-history-items").getByText("DisciplineGroupsOfStudio").waitFor();
    expect([...origins]).toEqual([app.url]);
    expect(complaints).toEqual([]);
  });

  it("a first visit shows the first example; the pane lists all by who asks, and opens one in a tab, by keyboard too", async () => {
    const { page, origins, complaints } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql`);
    await showsOperation(page, examples[0]?.text as string);
    const pane = page.getByRole("region", { name: "Examples 示例", exact: true });
    expect(await pane.locator("h3").allTextContents()).toEqual(audienceNames.map((name) => `${audiences[name].en} ${audiences[name].zh}`));
    expect(await pane.getByRole("button").allTextContents()).toEqual(
      examples.map(({ question, questionZh }) => `${question} ${questionZh}`),
    );

    await pane.getByRole("button", { name: example("UnionTree").question }).focus();
    await page.keyboard.press("Enter");
    await showsOperation(page, example("UnionTree").text);
    expect(await page.locator(".graphiql-tab-button").allTextContents()).toEqual([examples[0]?.name, "UnionTree"]);
    await page.waitForURL(`${app.url}/graphiql?example=UnionTree`);
    expect(await pane.locator("[aria-current=true]").allTextContents()).toEqual([expect.stringContaining(example("UnionTree").question)]);
    await page.locator(".graphiql-query-editor .CodeMirror").click();
    await page.keyboard.press("Control+Enter");
    expect(await answerIn(page)).toEqual(await answerOfApi("UnionTree"));

    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").getAttribute("aria-label")).toContain("Execute query");
    await pane.getByRole("button", { name: examples[0]?.question as string }).click();
    await showsOperation(page, examples[0]?.text as string);
    expect(await page.locator(".graphiql-tab-button").count()).toBe(2);
    expect([...origins]).toEqual([app.url]);
    expect(complaints).toEqual([]);
  });

  it("the schema's descriptions stand beside the operation", async () => {
    const { page, origins, complaints } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql?example=LadderOfHonour`);
    expect(await run(page)).toEqual(await answerOfApi("LadderOfHonour"));
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
    const [operation, answer] = await Promise.all(
      [".graphiql-editors", ".graphiql-response"].map((place) => page.locator(place).boundingBox()),
    );
    expect(answer?.y).toBeGreaterThanOrEqual((operation?.y ?? 0) + (operation?.height ?? 0));
    expect(await page.locator("html").evaluate((html) => html.scrollWidth)).toBe(400);
    expect(complaints).toEqual([]);
  });

  it("an example that is not there is said to be none", async () => {
    const { page } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql?example=Nothing`);
    await showsOperation(page, "# There is no example of this name. Those there are stand at the left.\n");
  });

  it("a script that is not the page's own does not run, nor is another host asked", async () => {
    const { page, complaints } = await visit(browser, app.url);
    await page.goto(`${app.url}/graphiql`);
    await page.locator("body").evaluate((body) => {
      body.append(Object.assign(body.ownerDocument.createElement("script"), { textContent: "document.title = 'taken'" }));
    });
    expect(await page.evaluate(() => fetch("http://127.0.0.1:9/").catch((error: Error) => error.message))).toBe("Failed to fetch");
    expect(await page.title()).not.toBe("taken");
    expect(complaints.filter((complaint) => complaint.includes("Content Security Policy")).length).toBeGreaterThanOrEqual(2);
  });
});

describe("over HTTP", () => {
  const get = (path: string, accept = "text/html"): Promise<Response> =>
    fetch(`${app.url}${path}`, { headers: { accept }, redirect: "manual" });

  it.each(["/", "/graphiql", "/healthz", "/nothing"])("%s lets no other site frame it, guess its type or learn of it", async (path) => {
    const { headers } = await get(path);
    expect(headers.get("content-security-policy")).toMatch(
      /^default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'/,
    );
    expect(headers.get("content-security-policy")).not.toContain("unsafe");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("the nonce of the GraphiQL page is another one each time", async () => {
    const [first, second] = await Promise.all([get("/graphiql"), get("/graphiql")]);
    expect(first?.headers.get("content-security-policy")).not.toBe(second?.headers.get("content-security-policy"));
    expect(first?.headers.get("cache-control")).toBe("no-store");
  });

  it("a browser at /graphql is led to /graphiql, a client and a query are not", async () => {
    const { status, headers } = await get("/graphql", "text/html,application/xhtml+xml,*/*;q=0.8");
    expect([status, headers.get("location")]).toEqual([303, "/graphiql"]);
    expect((await get("/graphql", "application/json")).status).toBe(400);
    const asked = await fetch(`${app.url}/graphql?query=%7B__typename%7D`, {
      headers: { accept: "text/html,application/json", "apollo-require-preflight": "1" },
    });
    expect(await asked.json()).toEqual({ data: { __typename: "Query" } });
  });

  it("the files of the pages may be kept for ever, under names that change with them; no others are served", async () => {
    const paths = new Set(
      (await Promise.all(["/", "/graphiql"].map(async (page) => (await get(page)).text()))).join().match(/\/graphiql\/assets\/[^"]+/g),
    );
    expect(paths.size).toBe(8);
    for (const path of paths) {
      expect(path).toMatch(/-[0-9a-f]{12}\.(js|css|svg)$/);
      expect((await get(path)).headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    }
    for (const path of ["", "graphiql.js", "package.json", "..%2Fpackage.json", "%2e%2e/%2e%2e/package.json"])
      expect((await get(`/graphiql/assets/${path}`)).status).toBe(404);
  });
});
