import { expect, it } from "vitest";
import { readAssets } from "../../src/explorer/assets.js";
import type { Example } from "../../src/explorer/examples.js";
import { graphiqlPage } from "../../src/explorer/graphiqlPage.js";
import { startPage } from "../../src/explorer/startPage.js";

const assets = readAssets();
const hostile = `"><script>alert('&')</script>`;
const examples: Example[] = [
  { name: hostile, question: hostile, questionZh: hostile, note: hostile, number: 1, asker: "a researcher", text: hostile },
];

it("the start page escapes what it is given, and leaves out who asks nothing", () => {
  const page = startPage({ version: hostile, address: hostile, assets, examples });
  expect(page).not.toContain("<script");
  expect(page).not.toContain(hostile);
  expect(page).toContain("&#34;&#62;&#60;script&#62;alert(&#39;&#38;&#39;)&#60;/script&#62;");
  expect(page).toContain("Researchers ask");
  expect(page).not.toContain("Dashboards ask");
});

it("the GraphiQL page carries the examples as data that cannot end its element", () => {
  const page = graphiqlPage(assets, examples, "once");
  expect(page).not.toContain(hostile);
  const data = /<script type="application\/json" id="examples">(.*)<\/script>\n<\/body>/.exec(page)?.[1] ?? "";
  expect(JSON.parse(data)).toMatchObject({ examples });
});
