import type { Page } from "playwright-core";
import { expect } from "vitest";

interface WithEditor {
  readonly CodeMirror: { getValue(): string };
}

/** The whole text of an editor, of which the page has only the lines in sight. */
const textOf = (page: Page, place: string): Promise<string> =>
  page.locator(`${place} .CodeMirror`).evaluate((element) => (element as unknown as WithEditor).CodeMirror.getValue());

/** Waits until the open tab holds this operation. */
export const showsOperation = (page: Page, text: string): Promise<void> =>
  expect.poll(() => textOf(page, ".graphiql-query-editor")).toBe(text);

/** The answer in sight, once it is there. */
export async function answerIn(page: Page): Promise<unknown> {
  await expect.poll(() => textOf(page, ".graphiql-response")).not.toBe("");
  return JSON.parse(await textOf(page, ".graphiql-response"));
}

/** Clicks run, and reads the answer. */
export async function run(page: Page): Promise<unknown> {
  await page.getByRole("button", { name: "Execute query" }).click();
  return answerIn(page);
}
