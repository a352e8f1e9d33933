import { expect } from "vitest";
import type { Explainer } from "./explain.js";
import { everyStatement, type Extent, type Planned } from "./everyStatement.js";
import { showPlan } from "./plan.js";
import { problemsOf } from "./planRules.js";

/** It answers whose a database is that has no node of ours, so it has nothing to go by; it is never asked of our own graph. */
export const readsEverything = "labelsPresent";

export const planned = (extent: Extent): Planned[] => everyStatement(extent).filter(({ statement }) => statement.name !== readsEverything);

async function failureOf({ kind, statement, scan }: Planned, explainer: Explainer): Promise<string[]> {
  const plan = await explainer.plan(statement);
  const problems = problemsOf(kind, plan, scan);
  return problems.length === 0
    ? []
    : [
        `${statement.name} (${kind})\n${problems.join("\n")}\n${statement.text}\n${JSON.stringify(statement.params, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value))}\n${showPlan(plan)}`,
      ];
}

/** Plans on two connections at once. */
async function failuresOf(statements: readonly Planned[], explainer: Explainer): Promise<string[]> {
  const waiting = [...statements];
  const failures: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) failures.push(...(await failureOf(next, explainer)));
  };
  await Promise.all([work(), work()]);
  return failures;
}

export async function expectPlannedWell(statements: readonly Planned[], explainer: Explainer): Promise<void> {
  const failures = await failuresOf(statements, explainer);
  expect(failures.length, `${failures.length} statements\n\n${failures.slice(0, 5).join("\n\n")}`).toBe(0);
}
