import type { Page } from "playwright-core";

interface WithEditor {
  readonly CodeMirror: { getValue(): string };
}

/** The whole text of an editor, of which the page has only the lines in sight. */
const textOf = (page: Page, place: string): Promise<string> => page.$eval(`${place} .CodeMirror`, (element) => (element as unknown as WithEditor).CodeMirror.getValue());

/** The operation in the open tab. */
export const operationIn = (page: Page): Promise<string> => textOf(page, ".graphiql-query-editor");

/** Waits until the open tab holds this operation. */
export const showsOperation = async (page: Page, text: string): Promise<void> =>
  void (await page.waitForFunction((wanted) => (document.querySelector(".graphiql-query-editor .CodeMirror") as unknown as WithEditor | null)?.CodeMirror.getValue() === wanted, text));

/** The answer in sight, once it is there. */
export async function answerIn(page: Page): Promise<unknown> {
  await page.waitForFunction(() => {
    const isRunning = document.querySelector(".graphiql-spinner") !== null;
    return !isRunning && (document.querySelector(".graphiql-response .CodeMirror") as unknown as WithEditor).CodeMirror.getValue() !== "";
  });
  return JSON.parse(await textOf(page, ".graphiql-response"));
}

/** Clicks run, and reads the answer. */
export async function run(page: Page): Promise<unknown> {
  await page.getByRole("button", { name: "Execute query" }).click();
  return answerIn(page);
}
