import { writeCursor } from "./cursor.js";
import { InputError } from "./inputError.js";
import { byKey } from "./orders.js";
import { orderText, readPage } from "./page.js";
import type { GraphReader } from "./reader.js";
import type { FactRow } from "./rows.js";

/** Characters that Lucene reads as syntax. */
const syntax = /[+\-&|!(){}[\]^"~*?:\\/# ]/g;

const term = (text: string): string => text.replace(syntax, "\\$&");

/** A search in the index over places for every fact that rests on one of the sources, or on one place of a source. */
export const placesOf = (sources: readonly string[], locator?: string): string =>
  sources.map((source) => (locator === undefined ? `${term(`${source}#`)}*` : `${term(`${source}#${locator}`)} OR ${term(`${source}#${locator}?`)}`)).join(" OR ");

export interface SourceFactsArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  /** One sentence or paragraph of the source. */
  readonly locator?: string | null;
  /** Only what no other source states. */
  readonly alone: boolean;
}

export interface SourceFacts {
  readonly edges: readonly { readonly cursor: string; readonly node: FactRow }[];
  readonly nodes: readonly FactRow[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null };
  readonly totalCount: () => Promise<number>;
}

const locatorForm = /^p\d+(s\d+)?$/;

/**
 * A page of the relationships that a source states, in the order of their ids.
 * @throws InputError naming the argument that is not allowed
 */
export async function readSourceFacts(reader: GraphReader, source: string, { first, after, locator, alone }: SourceFactsArguments): Promise<SourceFacts> {
  if (locator != null && !locatorForm.test(locator)) throw new InputError("locator", locator, "a paragraph such as p3, or a sentence such as p3s12");
  const page = readPage({ first, after }, [byKey]);
  const search = placesOf([source], locator ?? undefined);
  const rows = await reader.query("factsOfSource", { search, alone, source, after: page.after ?? "", size: page.size + 1 });
  const nodes = rows.slice(0, page.size).map(({ properties, ...row }) => ({ ...properties, ...row }) as unknown as FactRow);
  const edges = nodes.map((node) => ({ cursor: writeCursor({ order: orderText(page), key: node.id }), node }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: rows.length > page.size,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: async () => (await reader.query("countFactsOfSource", { search, alone, source }))[0]?.count ?? 0,
  };
}
