import { ordersOf } from "../vocabulary/orders.js";
import { nounNames, nouns, relationships, relationshipTypes, snakeCase } from "../vocabulary/index.js";

const opening = `// Generated from src/vocabulary by npm run codegen: keys, and the indexes that orders and hubs are read by.
`;

/** Every constraint and index of the graph, as `cypher/constraints.cypher` holds them. */
export function constraintsFile(): string {
  const lines = [
    "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (node:Entity) REQUIRE node.id IS UNIQUE;",
    "CREATE CONSTRAINT craftgraph_name IF NOT EXISTS FOR (node:Craftgraph) REQUIRE node.name IS UNIQUE;",
    "CREATE CONSTRAINT operation_id IF NOT EXISTS FOR (node:Operation) REQUIRE node.id IS UNIQUE;",
    "CREATE CONSTRAINT migration_number IF NOT EXISTS FOR (node:Migration) REQUIRE node.number IS UNIQUE;",
  ];
  for (const noun of nounNames) {
    const unique = ["id", ...Object.entries(nouns[noun].properties).flatMap(([name, property]) => (property.unique ? [name] : []))];
    const keys = ordersOf(noun).filter(({ key }) => key !== "id");
    for (const name of unique)
      lines.push(
        `CREATE CONSTRAINT ${snakeCase(noun)}_${snakeCase(name)} IF NOT EXISTS FOR (node:${noun}) REQUIRE node.${name} IS UNIQUE;`,
      );
    for (const { key } of keys)
      lines.push(`CREATE INDEX ${snakeCase(noun)}_${snakeCase(key)} IF NOT EXISTS FOR (node:${noun}) ON (node.${key});`);
  }
  for (const type of relationshipTypes) {
    const name = type.toLowerCase();
    const keys = (relationships[type].hubs ?? []).map((end) => (end === "to" ? "inKey" : "outKey"));
    lines.push(`CREATE CONSTRAINT ${name}_fact_id IF NOT EXISTS FOR ()-[fact:${type}]-() REQUIRE fact.id IS UNIQUE;`);
    for (const key of keys) lines.push(`CREATE INDEX ${name}_${snakeCase(key)} IF NOT EXISTS FOR ()-[fact:${type}]-() ON (fact.${key});`);
  }
  const types = relationshipTypes.filter((type) => type !== "STATED_IN").join("|");
  lines.push(
    `CREATE FULLTEXT INDEX factStatedIn IF NOT EXISTS FOR ()-[fact:${types}]-() ON EACH [fact.statedIn] OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'keyword'}};`,
  );
  return `${opening}${lines.join("\n")}\n`;
}
