import type { Invariant } from "./invariant.js";

/**
 * Sort keys, worked out from the values again. Names are transliterated, and numbers written as the bits of a double, which Cypher
 * cannot do: of a name's key only its end and its absence are checked, of a number's also its form and its sign.
 */
export const sortKeys = (eachNode: string): Invariant => ({
  name: "every sort key is made of its value",
  broken: "is not the sort key of its value",
  text: `${eachNode}
    UNWIND rule.orders AS order
    WITH it, what, order, it[order.key] AS given
    WITH *, CASE order.type
      WHEN 'name' THEN null
      WHEN 'edtf' THEN it[order.from + 'Min']
      WHEN 'integer' THEN right('000000000' + toString(it[order.from]), 10)
      WHEN 'float' THEN CASE
        WHEN it[order.from] IS NULL THEN null
        WHEN given =~ '[0-9a-f]{16}\\t.*' AND (given >= '8') = (it[order.from] >= 0) THEN left(given, 16)
        ELSE 'not the key of a number'
      END
      WHEN 'enumeration' THEN
        right('00' + toString([place IN range(0, size(order.values) - 1) WHERE order.values[place] = it[order.from]][0]), 3)
      ELSE toLower(it[order.from])
    END AS value
    WHERE given IS NULL
      OR NOT given ENDS WITH $p.separator + it.id
      OR (order.type <> 'name'
        AND coalesce(value =~ $p.comparable, true)
        AND given <> coalesce(left(value, $p.maxSortValueLength), $p.absent) + $p.separator + it.id)
      OR (order.type = 'name'
        AND (given = $p.absent + $p.separator + it.id) <> (it.nameZh IS NULL AND it.nameEn IS NULL))
    RETURN what + '.' + order.key`,
});
