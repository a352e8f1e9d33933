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

/** A specimen with one thing changed. */
export const swapped = (from: string, to: string, text: string): string => {
  if (!text.includes(from)) throw new Error(`${from} is not in the specimen`);
  return text.replace(from, to);
};
