import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { onTestFinished } from "vitest";

export interface Visit {
  readonly page: Page;
  /** The origins that were asked for anything. */
  readonly origins: ReadonlySet<string>;
  /** Errors of the console, of scripts, of the page's policy and of what could not be loaded. */
  readonly complaints: readonly string[];
}

/** A new visitor's page, which no host but `origin` answers; gone when the test is over. */
export async function visit(browser: Browser, origin: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  onTestFinished(() => context.close());
  const origins = new Set<string>();
  const complaints: string[] = [];
  context.on("request", (request) => {
    if (!request.url().startsWith("data:")) origins.add(new URL(request.url()).origin);
  });
  await context.route(
    (url) => url.origin !== origin,
    (route) => route.abort(),
  );
  const page = await context.newPage();
  page.on("websocket", (socket) => void origins.add(new URL(socket.url()).origin));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => void complaints.push(error.message));
  page.setDefaultTimeout(60_000);
  return { page, origins, complaints };
}
