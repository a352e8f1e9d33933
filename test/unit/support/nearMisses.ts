/** An edge of a parent that is no hub. */
export const edge = `// People who belong to the studio.
// @edge Studio.members
// @parent studio Studio
// @rel membership MEMBER_OF
// @node person Person
// @order KEY membership.id
// @connection StudioMember
MATCH (studio)<-[membership:MEMBER_OF]-(person)
`;

/** An edge of a hub. */
export const hub = `// Studios that work in the discipline.
// @edge Discipline.studios
// @parent discipline Discipline
// @rel practice STUDIO_PRACTISES
// @node studio Studio
// @order KEY practice.inKey
MATCH (discipline)<-[practice:STUDIO_PRACTISES]-(studio)
`;

/** A complete statement. */
export const query = `// One thing by its id.
// @query oneThing
// @param id string
// @param size integer?
// @returns id string
// @scan There is one.
MATCH (thing:Studio) WHERE thing.id = $p.id RETURN thing.id AS id LIMIT $p.size
`;

/** A file that is nearly right. */
export interface Miss {
  readonly what: string;
  readonly text: string;
  readonly file?: string;
  readonly line: number;
  readonly expected: string;
}

export const members = "people/membersOfStudio.cypher";
const swapped = (from: string, to: string, text = edge): string => {
  if (!text.includes(from)) throw new Error(`${from} is not in the specimen`);
  return text.replace(from, to);
};

export const misses: readonly Miss[] = [
  { what: "no sentence", text: swapped("// People who belong to the studio.\n", ""), line: 1, expected: "the first line is one sentence" },
  { what: "a sentence without an end", text: swapped("studio.\n", "studio\n"), line: 1, expected: "the first line is one sentence" },
  {
    what: "a tag of another kind",
    text: swapped("// @order", "// @param"),
    line: 6,
    expected: "unknown tag @param; here are allowed @edge @parent @rel",
  },
  { what: "a tag that is near one", text: swapped("// @node person", "// @nodes person"), line: 5, expected: "unknown tag @nodes" },
  {
    what: "a tag before the kind",
    text: swapped("// @edge Studio.members\n// @parent studio Studio", "// @parent studio Studio\n// @edge Studio.members"),
    line: 2,
    expected: "here are allowed @edge @query",
  },
  {
    what: "both kinds",
    text: swapped("// @connection StudioMember", "// @query membersOfStudio"),
    line: 7,
    expected: "unknown tag @query",
  },
  {
    what: "a tag twice",
    text: swapped("// @node person Person", "// @node person Person\n// @node person Person"),
    line: 6,
    expected: "@node stands twice",
  },
  { what: "a missing order", text: swapped("// @order KEY membership.id\n", ""), line: 7, expected: "@order is missing" },
  { what: "a missing parent", text: swapped("// @parent studio Studio\n", ""), line: 7, expected: "@parent is missing" },
  { what: "no tags at all", text: "// A sentence.\nMATCH (n) RETURN n\n", line: 2, expected: "@edge is missing" },
  { what: "a header line that is no tag", text: swapped("// @node", "// node"), line: 5, expected: 'a header line is "// @tag value"' },
  { what: "a field that is none", text: swapped("Studio.members", "Studio:members"), line: 2, expected: "@edge is Parent.field" },
  {
    what: "another parent than the edge's",
    text: swapped("// @parent studio Studio", "// @parent studio Person"),
    line: 3,
    expected: "@parent names Person, @edge Studio",
  },
  {
    what: "an unknown noun",
    text: swapped("Studio.members", "Workshop.members").replace("studio Studio", "studio Workshop"),
    line: 3,
    expected: '"Workshop" is no noun',
  },
  { what: "an unknown node", text: swapped("person Person", "person Human"), line: 5, expected: '"Human" is no noun' },
  {
    what: "an unknown relationship",
    text: swapped("membership MEMBER_OF", "membership BELONGS_TO"),
    line: 4,
    expected: '"BELONGS_TO" is no relationship',
  },
  {
    what: "another parent variable",
    text: swapped("(studio)<-", "(s)<-"),
    line: 8,
    expected: "the pattern starts from (s), @parent says studio",
  },
  { what: "another relationship variable", text: swapped("[membership:", "[m:"), line: 8, expected: "@rel says membership MEMBER_OF" },
  {
    what: "another relationship type in the pattern",
    text: swapped("[membership:MEMBER_OF]", "[membership:HOLDS_POST]"),
    line: 8,
    expected: "the pattern has [membership:HOLDS_POST]",
  },
  { what: "another node variable", text: swapped("-(person)", "-(p)"), line: 8, expected: "the pattern ends at (p), @node says person" },
  {
    what: "another label at the end",
    text: swapped("-(person)", "-(person:Studio)"),
    line: 8,
    expected: "the pattern ends at :Studio, @node says Person",
  },
  {
    what: "the wrong direction",
    text: swapped("<-[membership:MEMBER_OF]-(", "-[membership:MEMBER_OF]->("),
    line: 4,
    expected: "MEMBER_OF has none of Studio at its from end",
  },
  { what: "no direction", text: swapped("<-[", "-["), line: 8, expected: "the pattern has one direction" },
  { what: "both directions", text: swapped("]-(", "]->("), line: 8, expected: "the pattern has one direction" },
  {
    what: "one variable for two",
    text: swapped("-(person)", "-(studio)").replace("@node person", "@node studio"),
    line: 8,
    expected: "three different variables",
  },
  {
    what: "an end that the relationship has not",
    text: swapped("person Person", "person Enterprise"),
    line: 5,
    expected: "MEMBER_OF has none of Enterprise at its from end",
  },
  {
    what: "an end too many",
    text: swapped("person Person", "person Person|Enterprise"),
    line: 5,
    expected: "MEMBER_OF never reaches Enterprise",
  },
  {
    what: "an end too few",
    text: `// Bodies.\n// @edge Person.posts\n// @parent person Person\n// @rel post HOLDS_POST\n// @node body Enterprise\n// @order KEY post.id\nMATCH (person)-[post:HOLDS_POST]->(body)\n`,
    line: 7,
    expected: "HOLDS_POST also reaches Organisation: the pattern needs the label :Enterprise",
  },
  {
    what: "a hub's key where there is no hub",
    text: swapped("membership.id", "membership.inKey"),
    line: 6,
    expected: "is no hub of MEMBER_OF at its to end, so the key is id; got inKey",
  },
  {
    what: "the id where there is a hub",
    text: swapped("practice.inKey", "practice.id", hub),
    line: 6,
    expected: "hub of STUDIO_PRACTISES at its to end, so the key is inKey; got id",
  },
  {
    what: "the other end's key at a hub",
    text: swapped("practice.inKey", "practice.outKey", hub),
    line: 6,
    expected: "so the key is inKey; got outKey",
  },
  {
    what: "an order on the node",
    text: swapped("KEY membership.id", "KEY person.id"),
    line: 6,
    expected: "@order is on the relationship membership; got person",
  },
  {
    what: "an order by name",
    text: swapped("KEY membership.id", "NAME person.sortName"),
    line: 6,
    expected: "@order is KEY and the relationship's key",
  },
  {
    what: "two patterns",
    text: swapped("-(person)", "-(person)-[:HOLDS_POST]->(body)"),
    line: 8,
    expected: "an edge is one MATCH of one hop",
  },
  { what: "two matches", text: `${edge}MATCH (person)-[:HOLDS_POST]->(body)\n`, line: 8, expected: "an edge is one MATCH of one hop" },
  {
    what: "ORDER BY in an edge",
    text: swapped("-(person)\n", "-(person) ORDER BY person.id\n"),
    line: 8,
    expected: "with nothing after it",
  },
  { what: "RETURN in an edge", text: swapped("-(person)\n", "-(person) RETURN person\n"), line: 8, expected: "with nothing after it" },
  { what: "a comment below the header", text: `${edge}// The end.\n`, line: 8, expected: "comments stand in the header alone" },
  { what: "no statement", text: edge.slice(0, edge.indexOf("MATCH")), line: 8, expected: "there is no statement" },
  {
    what: "a file name in another case",
    text: edge,
    file: "people/MembersOfStudio.cypher",
    line: 1,
    expected: "a file is named in camel case",
  },
  { what: "a file name with hyphens", text: edge, file: "people/members-of-studio.cypher", line: 1, expected: 'got "members-of-studio"' },
  {
    what: "a connection that is no name",
    text: swapped("StudioMember", "studio members"),
    line: 7,
    expected: "@connection is a name such as StudioMember",
  },
  {
    what: "a connection of one node",
    text: swapped("// @connection StudioMember", "// @one\n// @connection StudioMember"),
    line: 8,
    expected: "@one has no connection",
  },
  { what: "one of something", text: swapped("// @connection StudioMember", "// @one person"), line: 7, expected: "@one stands alone" },
  {
    what: "another name than the file's",
    text: query,
    file: "graph/anotherThing.cypher",
    line: 2,
    expected: '@query is the file\'s name, "anotherThing"; got "oneThing"',
  },
  {
    what: "a parameter that is not used",
    text: swapped(" LIMIT $p.size", "", query),
    file: "graph/oneThing.cypher",
    line: 7,
    expected: "@param size is not used",
  },
  {
    what: "a parameter that is not declared",
    text: swapped("// @param size integer?\n", "", query),
    file: "graph/oneThing.cypher",
    line: 6,
    expected: "$p.size has no @param",
  },
  {
    what: "a parameter beside $p",
    text: swapped("$p.id", "$id", query),
    file: "graph/oneThing.cypher",
    line: 7,
    expected: 'parameters are read from $p, such as $p.id; got "$id"',
  },
  {
    what: "an unknown type",
    text: swapped("size integer?", "size number", query),
    file: "graph/oneThing.cypher",
    line: 4,
    expected: '"number" is no type; allowed are string integer',
  },
  {
    what: "a column without a type",
    text: swapped("@returns id string", "@returns id", query),
    file: "graph/oneThing.cypher",
    line: 5,
    expected: 'a parameter or column is "name type"',
  },
  {
    what: "an edge's tag in a query",
    text: swapped("@scan", "@order", query),
    file: "graph/oneThing.cypher",
    line: 6,
    expected: "unknown tag @order; here are allowed @query @param @returns @scan",
  },
];
