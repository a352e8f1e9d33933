import type { Invariant } from "./invariant.js";

/**
 * What holds of the properties of nodes and of relationships alike.
 * @param each binds each of them as `it`, its id as `what` and its rule as `rule`, and ends in a WHERE
 */
export const ofValues = (kind: "node" | "relationship", each: string): readonly Invariant[] => [
  {
    name: `every property of a ${kind} is in the vocabulary`,
    broken: "is a property that the vocabulary does not have",
    text: `${each}
      UNWIND keys(it) AS key
      WITH what, rule, key WHERE NOT key IN rule.known
      RETURN what + '.' + key`,
  },
  {
    name: `every required property of a ${kind} is set`,
    broken: "is required and not set",
    text: `${each}
      UNWIND rule.required AS key
      WITH it, what, key WHERE it[key] IS NULL
      RETURN what + '.' + key`,
  },
  {
    name: `every enumerated property of a ${kind} has a value of its enumeration`,
    broken: "is not a value of its enumeration",
    text: `${each}
      UNWIND rule.enumerated AS enumerated
      WITH what, enumerated, it[enumerated.name] AS value
      WHERE value IS NOT NULL
        AND any(one IN CASE WHEN enumerated.list THEN value ELSE [value] END WHERE NOT one IN enumerated.values)
      RETURN what + '.' + enumerated.name`,
  },
];
