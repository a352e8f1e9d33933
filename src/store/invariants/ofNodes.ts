import type { Invariant } from "./invariant.js";
import { ofValues } from "./ofValues.js";
import { sortKeys } from "./sortKeys.js";

const eachNode = `
    MATCH (it:Entity) WHERE NOT it:Redirect
    WITH it, coalesce(it.id, 'A node without an id') AS what,
      $p.nouns[head([label IN labels(it) WHERE label <> 'Entity'])] AS rule
    WHERE rule IS NOT NULL`;

/** What must hold of nodes. */
export const ofNodes: readonly Invariant[] = [
  {
    name: "every node has the label Entity and one noun",
    broken: "must have the label Entity and exactly one noun",
    text: `
      MATCH (it)
      WHERE none(label IN labels(it) WHERE label IN $p.kernel)
        AND (NOT it:Entity OR size(labels(it)) <> 2 OR none(label IN labels(it) WHERE $p.nouns[label] IS NOT NULL))
      RETURN coalesce(it.id, 'A node without an id') + ' (' + reduce(text = '', label IN labels(it) | text + ':' + label) + ')'`,
  },
  {
    name: "the graph has one Craftgraph node",
    broken: "found; there must be exactly one",
    text: `
      MATCH (it:Craftgraph)
      WITH count(*) AS graphs WHERE graphs <> 1
      RETURN toString(graphs) + ' Craftgraph nodes'`,
  },
  {
    name: "every node's id is its own",
    broken: "is the id of several nodes",
    text: `
      MATCH (it:Entity) WHERE it.id IS NOT NULL
      WITH it.id AS id, count(*) AS times WHERE times > 1
      RETURN id`,
  },
  {
    name: "every node's id is one of its noun",
    broken: "has an id that is not one of its noun",
    text: `${eachNode}
      AND (it.id IS NULL OR NOT it.id =~ rule.prefix + ':[a-z0-9][a-z0-9.-]*')
      RETURN what`,
  },
  {
    name: "every node is stated in a source",
    broken: "is stated in no source",
    text: `${eachNode}
      AND NOT EXISTS { MATCH (it)-[:STATED_IN]->(:Source) }
      RETURN what`,
  },
  {
    name: "a node is implied where all its sources only imply it",
    broken: "is marked as implied, or as stated, against its sources",
    text: `
      MATCH (it:Entity)-[statement:STATED_IN]->()
      WITH it, collect(statement.implied) AS flags
      WHERE it.implied IS NULL OR it.implied <> all(flag IN flags WHERE flag)
      RETURN it.id`,
  },
  sortKeys(eachNode),
  ...ofValues("node", eachNode),
];
