import { Extensions } from "type-graphql";

/** What a field may read, where it is no Relay list. */
export interface FieldCost {
  /** So many times what is asked below it: a number, or an argument and what it is where it is not given. */
  readonly rows: number | { readonly argument: string; readonly otherwise: number };
  /** Statements that it runs itself. */
  readonly statements: number;
  /** Nodes that it reads itself, whatever is asked below it. */
  readonly reads?: number;
}

/** Tells the request's budget what a field may read. */
export const Costs = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });
