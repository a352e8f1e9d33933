import neo4j, { type Driver } from "neo4j-driver";
import { inject } from "vitest";
import type { Statement } from "../../../src/graph/compose/scope.js";

/** An operator of a plan, with those that feed it. */
export interface Plan {
  readonly operator: string;
  readonly details: string;
  readonly children: readonly Plan[];
}

interface DriverPlan {
  readonly operatorType: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly children: readonly DriverPlan[];
}

const planOf = ({ operatorType, arguments: given, children }: DriverPlan): Plan => ({
  operator: operatorType.replace(/@.*$/, ""),
  details: typeof given["Details"] === "string" ? given["Details"] : "",
  children: children.map(planOf),
});

/** Asks the database how it would run statements, without running them. */
export class Explainer {
  private readonly driver: Driver;

  constructor() {
    const { uri, user, password } = inject("neo4j");
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  async plan({ text, params }: Pick<Statement, "text" | "params">): Promise<Plan> {
    const session = this.driver.session();
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, { p: params });
      return planOf(summary.plan as unknown as DriverPlan);
    } finally {
      await session.close();
    }
  }

  close(): Promise<void> {
    return this.driver.close();
  }
}

/** Every operator of a plan, the last to run first. */
export const operatorsOf = (plan: Plan): Plan[] => [plan, ...plan.children.flatMap(operatorsOf)];

export const showPlan = ({ operator, details, children }: Plan, depth = 0): string =>
  [`${"  ".repeat(depth)}${operator} ${details.slice(0, 200)}`, ...children.map((child) => showPlan(child, depth + 1))].join("\n");
