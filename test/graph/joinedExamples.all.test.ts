import { expect, it } from "vitest";
import { readExamples } from "../../src/explorer/examples.js";
import { alwaysJoin } from "../../src/graph/lookahead/planCache.js";
import { useApp } from "../support/app.js";

const parts = useApp();
const joined = useApp(undefined, { joining: alwaysJoin });

it.each(readExamples())("several edges in one statement answer the example $name as they do one by one", async ({ text }) => {
  const [one, other] = [await joined.ask(text), await parts.ask(text)];
  expect(one.data).toEqual(other.data);
  expect([one.errors, other.errors]).toEqual([undefined, undefined]);
});
