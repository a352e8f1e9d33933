import type { Statement } from "../../neo4j/statement.js";
import type { Viewer } from "../../access/viewer.js";
import { visibleTo } from "../../access/viewer.js";

/** A statement under construction: unique names for its parameters and variables. */
export class Scope {
  private readonly params: Record<string, unknown> = {};
  private readonly idle: Record<string, unknown> = {};
  private variables = 0;
  private parameters = 0;

  constructor(readonly viewer: Viewer) {}

  /**
   * Adds a parameter; values are never part of the text.
   * @param idle a value for which the statement finds nothing
   */
  param(value: unknown, idle = value): string {
    const name = `v${this.parameters++}`;
    this.params[name] = value;
    this.idle[name] = idle;
    return `$p.${name}`;
  }

  /** A boolean that the planner cannot see: if it knew that nothing matches, it would drop the rest and reject an index hint. */
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
