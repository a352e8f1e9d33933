import type { FactContent, GraphContent, NodeContent } from "../store/content.js";
import { nouns } from "../vocabulary/index.js";
import { checkTrees } from "./checkTrees.js";
import { declaredNodes, type DeclaredNode } from "./declaredNodes.js";
import { factProperties, joinedFacts } from "./joinedFacts.js";
import { pinyinOf } from "../store/pinyinOf.js";
import { withAbsent } from "./propertyValue.js";
import type { SeedFile } from "./seedFile.js";
import type { SeedNode } from "./seedNode.js";
import { statementProperties } from "./seedStatement.js";

/**
 * Merges all seeds into the content of the graph.
 * @throws SeedError if two seeds contradict each other, an end is missing or a tree has a cycle
 */
export function toContent(files: readonly SeedFile[]): GraphContent {
  const nodes = declaredNodes(files);
  const facts = joinedFacts(files, new Set(nodes.keys()));
  checkTrees(files.flatMap((file) => file.facts));
  return { nodes: [...nodes.values()].map(nodeContent), facts: [...[...nodes.values()].flatMap(statementFacts), ...facts] };
}

const nodeContent = ({ declared, stated }: DeclaredNode): NodeContent => ({
  noun: declared.noun,
  id: declared.id,
  implied: stated.every(({ node }) => node.statements.every(({ at }) => at.text.endsWith("?"))),
  properties: propertiesOf(declared),
});

function propertiesOf({ noun, properties }: SeedNode): Record<string, unknown> {
  const values = withAbsent(nouns[noun].properties, properties ?? {});
  if (noun !== "Person") return values;
  return { ...values, pinyin: pinyinOf(values["nameZh"] as string | null, values["nameEn"] as string | null) };
}

const statementFacts = ({ stated }: DeclaredNode): FactContent[] =>
  stated.flatMap(({ source, node }) =>
    node.statements.map((statement) => ({
      type: "STATED_IN",
      from: node.id,
      to: source,
      discriminator: statement.at.text,
      statedIn: [`${source}#${statement.at.text}`],
      properties: factProperties("STATED_IN", statementProperties(statement)),
    })),
  );
