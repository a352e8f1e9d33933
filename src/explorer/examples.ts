import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  GraphQLError,
  Kind,
  parse,
  Source,
  TokenKind,
  visit,
  type ASTNode,
  type DefinitionNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type Token,
} from "graphql";
import { audienceNames } from "./audiences.js";
import { parseExampleComment, type ExampleComment } from "./exampleComment.js";
import { ExampleError } from "./exampleError.js";

/** An operation of `schema/operations/`, as an example of what can be asked. */
export interface Example extends ExampleComment {
  readonly name: string;
  /** Its comment, the operation and its fragments: all that is sent. */
  readonly text: string;
}

/** The folder of the example operations; `src` and `dist` are both beside it. */
export const operationsFolder = fileURLToPath(new URL("../../schema/operations/", import.meta.url));

/**
 * All operations and fragments of a folder; each knows its file and line.
 * @throws ExampleError if a file is not GraphQL
 */
export function readOperations(folder = operationsFolder): DefinitionNode[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  return files.flatMap((name) => {
    const file = `schema/operations/${name}`;
    try {
      return parse(new Source(readFileSync(`${folder}/${name}`, "utf8"), file)).definitions;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      throw new ExampleError(file, error.locations?.[0]?.line ?? 1, error.message, "a document of operations and fragments");
    }
  });
}

/**
 * The example operations of a folder: by who asks, the numbered questions first.
 * @throws ExampleError at the first that is not of the form
 */
export function readExamples(folder = operationsFolder): Example[] {
  const definitions = readOperations(folder);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  return definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [exampleOf(node, fragments)] : [])).sort(byPlace);
}

const byPlace = (one: Example, other: Example): number =>
  audienceNames.indexOf(one.asker) - audienceNames.indexOf(other.asker) || (one.number ?? Infinity) - (other.number ?? Infinity) || 0;

/** The error at a node that was read from a file. */
const errorAt = ({ loc }: ASTNode, came: string, allowed: string, linesAbove = 0): ExampleError =>
  new ExampleError(loc?.source.name ?? "", (loc?.startToken.line ?? 1) - linesAbove, came, allowed);

function exampleOf(node: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Example {
  if (node.name === undefined) throw errorAt(node, "an operation without a name", "a name behind query, such as query StudiosOfRegion");
  const name = node.name.value;
  const comment = commentAbove(node);
  if (comment.length === 0)
    throw errorAt(
      node,
      `the operation ${name} without a comment directly above it`,
      "# Which ...? (a researcher asks), and below it # 哪些……？",
    );
  const said = parseExampleComment(comment, (line, came, allowed) => {
    throw errorAt(node, came, allowed, comment.length - line);
  });
  const parts = [node, ...fragmentsOf(node, fragments)].map(sourceOf);
  return { ...said, name, text: `${comment.map((line) => `#${line}\n`).join("")}${parts.join("\n\n")}\n` };
}

/** The lines of the comment directly above the operation. */
function commentAbove({ loc }: OperationDefinitionNode): string[] {
  const lines: string[] = [];
  let below: Token | undefined = loc?.startToken;
  for (let token = below?.prev; token?.kind === TokenKind.COMMENT && token.line + 1 === below?.line; token = token.prev) {
    lines.unshift(token.value);
    below = token;
  }
  return lines;
}

/** The fragments that it uses, directly or through others, each once. */
function fragmentsOf(
  node: ASTNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  found = new Set<FragmentDefinitionNode>(),
): Set<FragmentDefinitionNode> {
  visit(node, {
    FragmentSpread: (spread) => {
      const fragment = fragments.get(spread.name.value);
      if (fragment === undefined) throw errorAt(spread, `...${spread.name.value}`, "a fragment of this folder");
      if (!found.has(fragment)) fragmentsOf(fragment, fragments, found.add(fragment));
    },
  });
  return found;
}

const sourceOf = ({ loc }: ASTNode): string => loc?.source.body.slice(loc.start, loc.end) ?? "";
