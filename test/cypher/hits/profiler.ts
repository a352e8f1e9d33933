import neo4j, { type Driver } from "neo4j-driver";
import type { Statement } from "../../../src/neo4j/statement.js";
import type { DatabaseAddress } from "../../../src/neo4j/database.js";
import { planOf, type DriverPlan, type Plan } from "../support/plan.js";

interface Profile extends DriverPlan {
  readonly dbHits: number;
  readonly rows: number;
  readonly children: readonly Profile[];
}

export interface Profiled {
  /** Over the whole plan. */
  readonly hits: number;
  readonly records: readonly (readonly unknown[])[];
  readonly plan: Plan;
  /** Each operator with its own hits and rows, the last to run first. */
  readonly shown: string;
}

const sum = ({ dbHits, children }: Profile): number => children.reduce((total, child) => total + sum(child), dbHits);

const show = ({ operatorType, arguments: given, dbHits, rows, children }: Profile, depth = 0): string =>
  [
    `${"  ".repeat(depth)}${operatorType} hits ${dbHits} rows ${rows} ${typeof given["Details"] === "string" ? given["Details"].slice(0, 160) : ""}`,
    ...children.map((child) => show(child, depth + 1)),
  ].join("\n");

/** Runs statements and says what they cost the database, without a clock. */
export class Profiler {
  private readonly driver: Driver;

  constructor({ uri, user, password }: DatabaseAddress) {
    this.driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  }

  async profile({ text, params }: Pick<Statement, "text" | "params">): Promise<Profiled> {
    const { records, summary } = await this.run(`PROFILE ${text}`, params);
    const profile = summary.profile as unknown as Profile;
    return { hits: sum(profile), records: records.map((record) => [...record.values()]), plan: planOf(profile), shown: show(profile) };
  }

  async rows(text: string): Promise<unknown[][]> {
    const { records } = await this.run(text, {});
    return records.map((record) => [...record.values()]);
  }

  close(): Promise<void> {
    return this.driver.close();
  }

  private async run(text: string, params: Record<string, unknown>) {
    const session = this.driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      return await session.run(text, { p: params });
    } finally {
      await session.close();
    }
  }
}
