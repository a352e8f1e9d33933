/** An edge of a parent that is no hub. */
export const edge = `// People who belong to the studio.
// @edge Studio.members
// @connection StudioMember
MATCH (studio)<-[membership:MEMBER_OF]-(person)
`;

/** An edge of a hub. */
export const hub = `// Studios that work in the discipline.
// @edge Discipline.studios
MATCH (discipline)<-[practice:STUDIO_PRACTISES]-(studio)
`;

/** An edge of every noun. */
export const everyNoun = `// The places in sources that state it.
// @edge *.statements
MATCH (node)-[statement:STATED_IN]->(source)
`;

/** An edge whose label leaves out some of what the relationship leads to. */
export const labelled = `// Enterprises where the person holds a post.
// @edge Person.employers
MATCH (person)-[post:HOLDS_POST]->(enterprise:Enterprise)
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
  readonly came: string;
  /** The beginning of what is allowed. */
  readonly allowed: string;
}

export const members = "people/membersOfStudio.cypher";
const queryFile = "graph/oneThing.cypher";
const swapped = (from: string, to: string, text = edge): string => {
  if (!text.includes(from)) throw new Error(`${from} is not in the specimen`);
  return text.replace(from, to);
};
const connection = "// @connection StudioMember";

export const misses: readonly Miss[] = [
  {
    what: "no sentence",
    text: swapped("// People who belong to the studio.\n", ""),
    line: 1,
    came: 'the first line "// @edge Studio.members"',
    allowed: "one sentence, such as // What comes back.",
  },
  {
    what: "a sentence without an end",
    text: swapped("studio.\n", "studio\n"),
    line: 1,
    came: 'the first line "// People who belong to the studio"',
    allowed: "one sentence, such as // What comes back.",
  },
  {
    what: "a tag of another kind",
    text: swapped(connection, "// @param id string"),
    line: 3,
    came: "the tag @param",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "a tag that is near one",
    text: swapped("@connection", "@connections"),
    line: 3,
    came: "the tag @connections",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "@parent, which the pattern says",
    text: swapped(connection, "// @parent studio Studio"),
    line: 3,
    came: "the tag @parent",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "@rel, which the pattern says",
    text: swapped(connection, "// @rel membership MEMBER_OF"),
    line: 3,
    came: "the tag @rel",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "@node, which the pattern says",
    text: swapped(connection, "// @node person Person"),
    line: 3,
    came: "the tag @node",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "@order, which the pattern says",
    text: swapped(connection, "// @order KEY membership.id"),
    line: 3,
    came: "the tag @order",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "a tag before the kind",
    text: swapped("// @edge Studio.members\n", "").replace("MATCH", "// @edge Studio.members\nMATCH"),
    line: 2,
    came: "the tag @connection",
    allowed: "@edge @query",
  },
  {
    what: "both kinds",
    text: swapped(connection, "// @query membersOfStudio"),
    line: 3,
    came: "the tag @query",
    allowed: "@edge @connection @one; the pattern says the rest",
  },
  {
    what: "a tag twice",
    text: swapped(connection, `${connection}\n${connection}`),
    line: 4,
    came: "@connection twice",
    allowed: "one @connection",
  },
  {
    what: "no tags at all",
    text: "// A sentence.\nMATCH (n) RETURN n\n",
    line: 2,
    came: "a header without @edge",
    allowed: "@edge Parent.field, such as @edge Studio.members, or @query membersOfStudio",
  },
  {
    what: "a header line that is no tag",
    text: swapped("// @connection", "// connection"),
    line: 3,
    came: 'the header line "// connection StudioMember"',
    allowed: "// @tag value",
  },
  {
    what: "a field that is none",
    text: swapped("Studio.members", "Studio:members"),
    line: 2,
    came: "@edge Studio:members",
    allowed: "@edge Parent.field, such as @edge Studio.members",
  },
  {
    what: "every noun and one more",
    text: swapped("*.", "*|Studio.", everyNoun),
    line: 2,
    came: "@edge *|Studio.statements",
    allowed: "@edge Parent.field, such as @edge Studio.members",
  },
  {
    what: "an unknown parent",
    text: swapped("Studio.members", "Workshop.members"),
    line: 2,
    came: "the noun Workshop",
    allowed: "Source Studio DisciplineGroup Person",
  },
  {
    what: "a parent that the relationship does not join",
    text: swapped("Studio.members", "Person.members"),
    line: 2,
    came: "Person at the to end of MEMBER_OF",
    allowed: "Studio.",
  },
  {
    what: "a parent too many",
    text: swapped("Studio.members", "Studio|Alliance.members"),
    line: 2,
    came: "Alliance at the to end of MEMBER_OF",
    allowed: "Studio.",
  },
  {
    what: "a parent twice",
    text: swapped("Studio.members", "Studio|Studio.members"),
    line: 2,
    came: "Studio twice in Studio|Studio",
    allowed: "each name once",
  },
  {
    what: "every noun where not every noun has it",
    text: swapped("Studio.members", "*.members"),
    line: 2,
    came: "Source at the to end of MEMBER_OF",
    allowed: "Studio.",
  },
  {
    what: "a relationship that none of the parents has",
    text: swapped("MEMBER_OF", "MEMBER_OF|ALLIANCE_PART_OF"),
    line: 2,
    came: "ALLIANCE_PART_OF with Studio at its to end",
    allowed: "Alliance.",
  },
  {
    what: "the wrong direction",
    text: swapped("<-[membership:MEMBER_OF]-(", "-[membership:MEMBER_OF]->("),
    line: 2,
    came: "Studio at the from end of MEMBER_OF",
    allowed: "Person.",
  },
  {
    what: "an unknown relationship",
    text: swapped("MEMBER_OF", "BELONGS_TO"),
    line: 4,
    came: "the relationship BELONGS_TO",
    allowed: "STATED_IN HOSTED_BY",
  },
  {
    what: "a relationship twice",
    text: swapped("MEMBER_OF", "MEMBER_OF|MEMBER_OF"),
    line: 4,
    came: "MEMBER_OF twice in MEMBER_OF|MEMBER_OF",
    allowed: "each name once",
  },
  { what: "no direction", text: swapped("<-[", "-["), line: 4, came: "no direction", allowed: "one direction, -[...]-> or <-[...]-" },
  { what: "both directions", text: swapped("]-(", "]->("), line: 4, came: "two directions", allowed: "one direction" },
  {
    what: "one variable for two",
    text: swapped("-(person)", "-(studio)"),
    line: 4,
    came: "the variables studio, membership and studio",
    allowed: "three different variables",
  },
  {
    what: "an unknown label",
    text: swapped(":Enterprise)", ":Company)", labelled),
    line: 3,
    came: "the noun Company",
    allowed: "Source Studio",
  },
  {
    what: "a label that the relationship does not reach",
    text: swapped(":Enterprise)", ":Studio)", labelled),
    line: 3,
    came: "Studio at the to end of HOLDS_POST",
    allowed: "Enterprise Organisation Alliance.",
  },
  {
    what: "a label that says nothing more",
    text: swapped("-(person)", "-(person:Person)"),
    line: 4,
    came: "the label :Person",
    allowed: "no label, because MEMBER_OF leads to nothing else",
  },
  {
    what: "two patterns",
    text: swapped("-(person)", "-(person)-[:HOLDS_POST]->(body)"),
    line: 4,
    came: '"MATCH (studio)<-[membership:MEMBER_OF]-(person)-[:HOLDS_POST]->(body)"',
    allowed: "one MATCH of one hop, on one line with nothing after it",
  },
  {
    what: "two matches",
    text: `${edge}MATCH (person)-[:HOLDS_POST]->(body)\n`,
    line: 4,
    came: '"MATCH (studio)<-[membership:MEMBER_OF]-(person)\\nMATCH',
    allowed: "one MATCH of one hop, on one line with nothing after it",
  },
  {
    what: "ORDER BY in an edge",
    text: swapped("-(person)\n", "-(person) ORDER BY person.id\n"),
    line: 4,
    came: '"MATCH (studio)<-[membership:MEMBER_OF]-(person) ORDER BY person.id"',
    allowed: "one MATCH of one hop, on one line with nothing after it",
  },
  {
    what: "RETURN in an edge",
    text: swapped("-(person)\n", "-(person) RETURN person\n"),
    line: 4,
    came: '"MATCH (studio)<-[membership:MEMBER_OF]-(person) RETURN person"',
    allowed: "one MATCH of one hop, on one line with nothing after it",
  },
  {
    what: "a comment below the header",
    text: `${edge}// The end.\n`,
    line: 5,
    came: "a comment below the header",
    allowed: "comments in the header alone",
  },
  {
    what: "no statement",
    text: edge.slice(0, edge.indexOf("MATCH")),
    line: 4,
    came: "no statement below the header",
    allowed: "a statement",
  },
  {
    what: "a file name in another case",
    text: edge,
    file: "people/MembersOfStudio.cypher",
    line: 1,
    came: "the file name MembersOfStudio",
    allowed: "a name in camel case, such as membersOfStudio.cypher",
  },
  {
    what: "a file name with hyphens",
    text: edge,
    file: "people/members-of-studio.cypher",
    line: 1,
    came: "the file name members-of-studio",
    allowed: "a name in camel case, such as membersOfStudio.cypher",
  },
  {
    what: "a connection that is no name",
    text: swapped("StudioMember", "studio members"),
    line: 3,
    came: "@connection studio members",
    allowed: "the prefix of type names, such as @connection StudioMember",
  },
  {
    what: "a connection of one node",
    text: swapped(connection, `// @one\n${connection}`),
    line: 4,
    came: "@connection beside @one",
    allowed: "one of the two",
  },
  { what: "one of something", text: swapped(connection, "// @one person"), line: 3, came: "@one person", allowed: "@one without a value" },
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
