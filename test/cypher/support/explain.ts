import neo4j, { type Driver } from "neo4j-driver";
import type { Statement } from "../../../src/neo4j/statement.js";
import { ownAddress } from "../../support/app.js";
import { planOf, type DriverPlan, type Plan } from "./plan.js";

/** Asks the database how it would run statements, without running them. */
export class Explainer {
  private readonly driver: Driver;

  /** @param known plans by their statements' texts, which need not be asked again */
  constructor(private readonly known: ReadonlyMap<string, Plan> = new Map()) {
    const { uri, user, password } = ownAddress();
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  async plan({ text, params }: Pick<Statement, "text" | "params">): Promise<Plan> {
    const known = this.known.get(text);
    if (known !== undefined) return known;
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
