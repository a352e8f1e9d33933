import { query, swapped, type Miss } from "./headers.js";

const queryFile = "graph/oneThing.cypher";

/** Near misses of a complete statement's header. */
export const queryMisses: readonly Miss[] = [
  {
    what: "another name than the file's",
    text: query,
    file: "graph/anotherThing.cypher",
    line: 2,
    came: "@query oneThing",
    allowed: "the file's name, @query anotherThing",
  },
  {
    what: "a parameter that is not used",
    text: swapped(" LIMIT $p.size", "", query),
    file: queryFile,
    line: 7,
    came: "no $p.size",
    allowed: "each @param used in the statement",
  },
  {
    what: "a parameter that is not declared",
    text: swapped("// @param size integer?\n", "", query),
    file: queryFile,
    line: 6,
    came: "$p.size without a @param",
    allowed: "a @param for each key of $p",
  },
  {
    what: "a parameter beside $p",
    text: swapped("$p.id", "$id", query),
    file: queryFile,
    line: 7,
    came: "the parameter $id",
    allowed: "a key of $p, such as $p.id",
  },
  {
    what: "an unknown type",
    text: swapped("size integer?", "size number", query),
    file: queryFile,
    line: 4,
    came: "the type number",
    allowed: "string integer float",
  },
  {
    what: "a column without a type",
    text: swapped("@returns id string", "@returns id", query),
    file: queryFile,
    line: 5,
    came: 'the parameter or column "id"',
    allowed: '"name type", such as',
  },
  {
    what: "an edge's tag in a query",
    text: swapped("@scan", "@one", query),
    file: queryFile,
    line: 6,
    came: "the tag @one",
    allowed: "@query @param @returns @scan.",
  },
];
