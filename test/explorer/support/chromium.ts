import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

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

/**
 * Starts the machine's Chromium.
 * @throws Error that says what to install
 */
export async function startChromium(path = process.env["CHROMIUM_PATH"] || "/usr/bin/chromium"): Promise<Browser> {
  if (!existsSync(path))
    throw new Error(
      `The tests of the pages need Chromium, and there is none at ${path}. Install it (apt-get install chromium), or set CHROMIUM_PATH to where it is.`,
    );
  return chromium.launch({ executablePath: path, args });
}
