import { buildSchema, execute, parse, printSchema, type ExecutionResult, type GraphQLFieldResolver, type GraphQLSchema } from "graphql";
import { nounNames, nouns, relationships, type NounName } from "../../src/vocabulary/index.js";
import { listOf, type OracleConnection, type OracleEdge } from "./answer.js";
import type { OracleFact, OracleGraph, OracleNode } from "./graphOf.js";
import { readingOf } from "./readings.js";
import { compareText } from "./sortKeys.js";

/** One place in a source that states a fact. */
interface OracleStatement {
  readonly is: "statement";
  readonly source: OracleNode | null;
  readonly values: Readonly<Record<string, unknown>>;
}

type Source = OracleNode | OracleEdge | OracleFact | OracleConnection | OracleStatement | undefined;
type Arguments = Readonly<Record<string, unknown>>;

/** A field's value where the vocabulary has it; a list is never null. */
function valueOf(values: Readonly<Record<string, unknown>>, field: string, isList: boolean): unknown {
  return values[field] ?? (isList ? [] : null);
}

const rootNoun = new Map<string, NounName>(
  nounNames.flatMap(
    (noun) =>
      [
        [noun.charAt(0).toLowerCase() + noun.slice(1), noun],
        [nouns[noun].plural, noun],
      ] as [string, NounName][],
  ),
);

function ofRoot(graph: OracleGraph, field: string, args: Arguments): unknown {
  if (field === "node") return graph.nodes.get(args["id"] as string) ?? null;
  if (field === "nodes") return (args["ids"] as string[]).map((id) => graph.nodes.get(id) ?? null);
  const noun = rootNoun.get(field) as NounName;
  if (field === nouns[noun].plural) return listOf(graph, graph.ofNoun(noun), args);
  const node = graph.nodes.get(args["id"] as string);
  return node?.noun === noun ? node : null;
}

function nameOf({ values }: OracleNode, language: unknown): unknown {
  const inOrder = language === "ZH" ? (["ZH", "EN"] as const) : (["EN", "ZH"] as const);
  const [found] = inOrder.flatMap((each) => {
    const text = values[each === "ZH" ? "nameZh" : "nameEn"];
    return text == null ? [] : [{ text, language: each }];
  });
  return found ?? null;
}

function statementsOf(graph: OracleGraph, node: OracleNode, { first, includeImplied }: Arguments): OracleStatement[] {
  const along = graph.along({ types: ["STATED_IN"], near: "from", far: "to", nodes: ["Source"] }, node);
  const seen = [...along]
    .filter((fact) => includeImplied === true || (!fact.implied && !fact.to.implied))
    .sort((a, b) => compareText(a.id, b.id));
  return seen.slice(0, first as number).map(({ to, values }) => ({ is: "statement", source: to, values }));
}

function placesOf(graph: OracleGraph, { statedIn }: OracleFact, { first, includeImplied }: Arguments): OracleStatement[] {
  const seen = statedIn.filter((place) => includeImplied === true || !place.endsWith("?"));
  return seen.slice(0, first as number).map((place) => {
    const [source = "", locator = ""] = place.split("#");
    return {
      is: "statement",
      source: graph.nodes.get(source) ?? null,
      values: { locator: locator.replace("?", ""), implied: place.endsWith("?") },
    };
  });
}

function ofNode(graph: OracleGraph, node: OracleNode, field: string, args: Arguments, isList: boolean): unknown {
  if (field === "name") return nameOf(node, args["language"]);
  if (field === "statedIn") return statementsOf(graph, node, args);
  const reading = readingOf(node.noun, field);
  if (reading === undefined) return valueOf(node.values, field, isList);
  const list = listOf(graph, { reading, parent: node }, reading.one ? { first: 1 } : args);
  return reading.one ? (list.edges[0]?.node ?? null) : list;
}

function ofFact(graph: OracleGraph, fact: OracleFact, field: string, args: Arguments, isList: boolean): unknown {
  if (field === "kind") return relationships[fact.type].verb ?? fact.type;
  if (field === "from" || field === "to") return fact[field];
  if (field === "statedIn") return placesOf(graph, fact, args);
  return valueOf(fact.values, field, isList);
}

function ofEdge(graph: OracleGraph, edge: OracleEdge, field: string, args: Arguments, isList: boolean): unknown {
  if (field === "node" || field === "cursor" || field === "certainty" || field === "fact") return edge[field];
  if (edge.fact !== null) return ofFact(graph, edge.fact, field, args, isList);
  if (field === "statedIn") return statementsOf(graph, edge.node, args);
  return field === "implied" ? edge.node.implied : isList ? [] : null;
}

const fieldOf =
  (graph: OracleGraph): GraphQLFieldResolver<Source, unknown> =>
  (source, args: Arguments, _, { fieldName, returnType }) => {
    const isList = String(returnType).startsWith("[");
    switch (source?.is) {
      case undefined:
        return source === undefined ? ofRoot(graph, fieldName, args) : (source as unknown as Arguments)[fieldName];
      case "node":
        return ofNode(graph, source, fieldName, args, isList);
      case "connection":
        return fieldName === "nodes" ? source.edges.map(({ node }) => node) : source[fieldName as "edges"];
      case "edge":
        return ofEdge(graph, source, fieldName, args, isList);
      case "fact":
        return ofFact(graph, source, fieldName, args, isList);
      case "statement":
        return fieldName === "source" ? source.source : valueOf(source.values, fieldName, isList);
    }
  };

/** The server's schema without the server's resolvers. */
export const bareSchema = (schema: GraphQLSchema): GraphQLSchema => buildSchema(printSchema(schema), { assumeValidSDL: true });

/** Answers an operation from objects and arrays; graphql-js walks the selection. */
export function answer(
  schema: GraphQLSchema,
  graph: OracleGraph,
  operation: string,
  variableValues: Readonly<Record<string, unknown>>,
): ExecutionResult {
  const result = execute({
    schema,
    document: parse(operation),
    variableValues,
    fieldResolver: fieldOf(graph),
    typeResolver: (value) => (value as OracleNode).noun,
  });
  if (result instanceof Promise) throw new Error("The oracle has nothing to wait for.");
  return result;
}
