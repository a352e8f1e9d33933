import { locatorQuery } from "../../store/locatorQuery.js";
import { writeCursor } from "../../graph/cursor.js";
import { InputError } from "../../errors/inputError.js";
import { byKey } from "../../vocabulary/orders.js";
import { orderText, readPage } from "../../graph/page.js";
import type { GraphReader } from "../../graph/reader.js";
import type { FactRow } from "../../vocabulary/factRow.js";

export interface SourceFactsArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  /** One sentence or paragraph of the source. */
  readonly locator?: string | null;
  /** Only what no other source states. */
  readonly alone: boolean;
  /** False leaves out what sources only imply. */
  readonly includeImplied: boolean;
}

export interface SourceFacts {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: FactRow;
    readonly implied: boolean;
    readonly statedIn: readonly string[];
  }[];
  readonly nodes: readonly FactRow[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => Promise<number>;
}

const locatorForm = /^p\d+(s\d+)?$/;

/**
 * A page of the relationships that a source states, sorted by id.
 * @throws InputError naming the argument that is not allowed
 */
export async function readSourceFacts(
  reader: GraphReader,
  source: string,
  { first, after, locator, alone, includeImplied }: SourceFactsArguments,
): Promise<SourceFacts> {
  if (locator != null && !locatorForm.test(locator))
    throw new InputError("locator", locator, "a paragraph such as p3, or a sentence such as p3s12");
  const page = readPage({ first, after }, [byKey]);
  const asked = { search: locatorQuery([source], locator ?? undefined), alone, includeImplied, source };
  const rows = await reader.query("factsOfSource", { ...asked, after: page.after ?? "", size: page.size + 1 });
  const nodes = rows.slice(0, page.size).map(({ properties, ...row }) => ({ ...properties, ...row }) as unknown as FactRow);
  const edges = nodes.map((node) => ({
    cursor: writeCursor({ order: orderText(page), key: node.id }),
    node,
    implied: node.implied,
    statedIn: node.statedIn,
  }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (await reader.query("countFactsOfSource", asked))[0]?.count ?? 0,
  };
}
