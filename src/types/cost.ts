import { Extensions } from "type-graphql";
import { defaultPageSize } from "../graph/page.js";

/** How long a list can get: a number, or the size that the first given of these arguments asks for. */
export type CostRows = number | { readonly arguments: readonly string[]; readonly otherwise: number };

/** What a field reads. */
export interface ReadCost {
  /** How often the selection below the field is read. */
  readonly rows: CostRows;
  /** Statements that the field itself runs. */
  readonly statements: number;
  /** Nodes that the field itself reads, whatever is selected below it. */
  readonly reads?: number;
}

/** What a field costs. `ALREADY_READ`: the read of its parent brings it, and only the selection below it counts. */
export type FieldCost = ReadCost | "ALREADY_READ";

/** A page of a list. */
export const pageCost: FieldCost = { rows: { arguments: ["first", "last"], otherwise: defaultPageSize }, statements: 1 };

/** One node, or a count. */
export const oneNode: FieldCost = { rows: 1, statements: 1 };

export const alreadyRead: FieldCost = "ALREADY_READ";

/** Declares what a field costs, for the budget of a request. Every field that leads to a node or to a list needs it. */
export const Costs = (cost: FieldCost): MethodDecorator & PropertyDecorator => Extensions({ cost });
