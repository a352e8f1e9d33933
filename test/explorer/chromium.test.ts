import { describe, expect, it, onTestFinished } from "vitest";
import { startChromium } from "./support/chromium.js";

describe("the Chromium of the tests", () => {
  it("comes with the development dependencies: it reads both languages, and has a WebGL", async () => {
    const browser = await startChromium("bundled");
    onTestFinished(() => browser.close());
    const page = await browser.newPage();
    await page.setContent("<p>Craftgraph 工匠图谱</p><canvas></canvas>");
    expect(await page.locator("p").textContent()).toBe("Craftgraph 工匠图谱");
    expect(await page.locator("p").evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    const hasWebGl = "document.querySelector('canvas').getContext('webgl') !== null";
    expect(await page.evaluate(hasWebGl)).toBe(true);
  });

  it("is missed with a message that names the setting, what came and what is allowed", async () => {
    await expect(startChromium("/nowhere/chromium")).rejects.toThrow(
      'CHROMIUM_PATH: got "/nowhere/chromium", where no file is; allowed are the path of a Chromium, "bundled", or nothing',
    );
  });
});
