import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";
import { bundledChromium } from "./bundledChromium.js";

const args = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/google-chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * Starts Chromium: the one at `given`, else an installed one, else the one that the development dependencies bring.
 * @param given a path, or `bundled` to pass over what is installed
 * @throws Error that says what to install, or what to correct
 */
export async function startChromium(given = process.env["CHROMIUM_PATH"] || undefined): Promise<Browser> {
  if (given !== undefined && given !== "bundled" && !existsSync(given))
    throw new Error(
      `CHROMIUM_PATH: got "${given}", where no file is; allowed are the path of a Chromium, "bundled", or nothing for an installed or the bundled one.`,
    );
  const installed = given ?? usualPaths.find((path) => existsSync(path)) ?? "bundled";
  const { executablePath, env } = installed === "bundled" ? await bundledChromium() : { executablePath: installed, env: {} };
  return chromium.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 120_000 });
}
