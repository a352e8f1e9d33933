import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  Kind,
  parse,
  TokenKind,
  visit,
  type ASTNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type Token,
} from "graphql";
import { audienceNames } from "./audiences.js";
import { parseExampleComment, type ExampleComment } from "./exampleComment.js";

/** An operation of `schema/operations/`, as an example of what can be asked. */
export interface Example extends ExampleComment {
  readonly name: string;
  /** Its comment, the operation and its fragments: all that is sent. */
  readonly text: string;
}

/** The folder of the example operations, next to both the sources and the build. */
export const operationsFolder = fileURLToPath(new URL("../../schema/operations/", import.meta.url));

/**
 * The operations of a folder: by who asks, the numbered questions first.
 * @throws Error naming an operation whose comment does not say who asks what
 */
export function readExamples(folder = operationsFolder): Example[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith(".graphql"))
    .sort();
  const definitions = files.flatMap((name) => parse(readFileSync(`${folder}/${name}`, "utf8")).definitions);
  const fragments = new Map(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])),
  );
  return definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [exampleOf(node, fragments)] : [])).sort(byPlace);
}

const byPlace = (one: Example, other: Example): number =>
  audienceNames.indexOf(one.asker) - audienceNames.indexOf(other.asker) || (one.number ?? Infinity) - (other.number ?? Infinity) || 0;

function exampleOf(node: OperationDefinitionNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): Example {
  const name = node.name?.value ?? "(without a name)";
  const comment = commentAbove(node);
  try {
    const parsed = parseExampleComment(comment);
    const parts = [node, ...fragmentsOf(node, fragments)].map(sourceOf);
    return { ...parsed, name, text: `${comment.map((line) => `#${line}\n`).join("")}${parts.join("\n\n")}\n` };
  } catch (error) {
    throw new Error(`The example operation ${name}: ${(error as Error).message}`, { cause: error });
  }
}

/** The lines of the comment directly above. */
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
    FragmentSpread: ({ name: { value } }) => {
      const fragment = fragments.get(value);
      if (fragment === undefined) throw new Error(`There is no fragment ${value}.`);
      if (!found.has(fragment)) fragmentsOf(fragment, fragments, found.add(fragment));
    },
  });
  return found;
}

const sourceOf = ({ loc }: ASTNode): string => loc?.source.body.slice(loc.start, loc.end) ?? "";
