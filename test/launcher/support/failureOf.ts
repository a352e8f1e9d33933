import { expect } from "vitest";
import type { StartErrorCode } from "../../../src/errors/startErrors.js";
import { LauncherError } from "../../../src/launcher/launcherError.js";

/** The message of the LauncherError that the promise is rejected with, after a look at its code and form. */
export async function failureOf(promise: Promise<unknown>, code: StartErrorCode): Promise<string> {
  const error = await promise.then(
    () => expect.fail(`expected ${code}, and nothing failed`),
    (each: unknown) => each,
  );
  if (!(error instanceof LauncherError)) throw error;
  expect(error.code, error.message).toBe(code);
  expect(error.message).toMatch(/^[^\n]+\.$/);
  expect(error.message).not.toMatch(/\bat \S+ \(|\.(ts|js|java):\d+/);
  return error.message;
}
