import type { Statement } from "../../neo4j/statement.js";
import type { Viewer } from "../../access/viewer.js";
import { visibleTo } from "../../access/viewer.js";

/** One statement in the making: its parameters and its variables, each with a name of its own. */
export class Scope {
  private readonly params: Record<string, unknown> = {};
  private readonly idle: Record<string, unknown> = {};
  private variables = 0;
  private parameters = 0;

  constructor(readonly viewer: Viewer) {}

  /**
   * Passes a value; values never stand in the text.
   * @param idle a value with which the statement finds nothing
   */
  param(value: unknown, idle = value): string {
    const name = `v${this.parameters++}`;
    this.params[name] = value;
    this.idle[name] = idle;
    return `$p.${name}`;
  }

  /** A truth that the planner cannot work out: where it finds that nothing is kept, it drops the rest and refuses an index hint. */
  truth(value: boolean): string {
    return this.param(value);
  }

  /** A variable that no other fragment in the statement uses. */
  variable(name: string): string {
    return `${name}_${this.variables++}`;
  }

  statement(name: string, text: string): Statement {
    return { name, text, params: this.params, idle: this.idle };
  }

  /** The one place where visibility is added to a node that a statement binds. */
  visible(variable: string): string[] {
    const predicate = visibleTo(this.viewer, variable);
    return predicate === null ? [] : [predicate];
  }
}

/** ` WHERE a AND b`, or nothing. */
export const where = (predicates: readonly string[]): string => (predicates.length === 0 ? "" : ` WHERE ${predicates.join(" AND ")}`);
