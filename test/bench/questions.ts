/** What is asked of a list: the same of both servers, each in its own words. */
export interface List {
  readonly field: string;
  readonly first: number;
  readonly fields: readonly string[];
  readonly count?: boolean;
  /** Sorted by name; by key where it is false. */
  readonly byName?: boolean;
  /** Conditions, in our words and in the peer's. */
  readonly where?: { readonly ours: string; readonly peer: string };
  /** A cursor of ours, and of the peer's, after which the page begins. */
  readonly after?: { readonly ours: string; readonly peer: string };
  readonly lists?: readonly List[];
}

export interface Question {
  readonly name: string;
  readonly list: List;
  /** One statement, written by hand for the bare driver, with rows of the same leaves. */
  readonly driver: string;
}

const inWords = (fields: readonly string[], lists: readonly List[], each: (list: List) => string): string => [...fields, ...lists.map(each)].join(" ");

const args = (given: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`])).join(", ");

const quoted = (text: string | undefined): string | undefined => (text === undefined ? undefined : JSON.stringify(text));

function oursOf({ field, first, fields, lists = [], count, byName, where, after }: List): string {
  const words = inWords(fields, lists, oursOf);
  const given = first === 0 ? args({ filter: where?.ours }) : args({ first, orderBy: byName === true ? "NAME_ASC" : undefined, filter: where?.ours, after: quoted(after?.ours) });
  return `${field}${given === "" ? "" : `(${given})`} { ${count === true ? "totalCount " : ""}${first === 0 ? "" : `nodes { ${words} }`} }`;
}

function peersOf({ field, first, fields, lists = [], count, byName, where, after }: List, isRoot = false): string {
  const words = inWords(fields, lists, (each) => peersOf(each));
  const order = byName === true ? "{ sortName: ASC }" : "{ id: ASC }";
  const sort = `[${isRoot ? order : `{ node: ${order} }`}]`;
  const given = first === 0 ? args({ where: where?.peer }) : args({ first, sort, where: where?.peer, after: quoted(after?.peer) });
  return `${field}Connection${given === "" ? "" : `(${given})`} { ${count === true ? "totalCount " : ""}${first === 0 ? "" : `edges { node { ${words} } }`} }`;
}

export const ours = (list: List): string => `{ ${oursOf(list)} }`;
export const peers = (list: List): string => `{ ${peersOf(list, true)} }`;

const named = ["id", "nameZh", "nameEn"];
const list = (field: string, first: number, more: Partial<List> = {}): List => ({ field, first, fields: named, ...more });
const counted = (field: string, where?: List["where"]): List => ({ field, first: 0, fields: [], count: true, ...(where === undefined ? {} : { where }) });
const byName = { byName: true };

/** In a country, the discipline with most studios; and an honour that many hold. */
export interface Known {
  readonly discipline: string;
  readonly honour: string;
}

export const questions = ({ discipline, honour }: Known): Question[] => [
  {
    name: "20 studios with six edges",
    list: list("studios", 20, { ...byName, lists: [list("hosts", 5), list("disciplines", 5), list("alliances", 5), list("programmes", 5), list("members", 10), counted("patents")] }),
    driver: `MATCH (s:Studio) WHERE s.sortName > '' WITH s ORDER BY s.sortName LIMIT 20
      RETURN s.id, s.nameZh, s.nameEn,
        COLLECT { MATCH (s)-[r:HOSTED_BY]->(n) WITH r, n ORDER BY r.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] },
        COLLECT { MATCH (s)-[r:STUDIO_PRACTISES]->(n) WITH r, n ORDER BY r.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] },
        COLLECT { MATCH (s)-[r:STUDIO_MEMBER_OF]->(n) WITH r, n ORDER BY r.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] },
        COLLECT { MATCH (s)-[r:RUNS]->(n) WITH r, n ORDER BY r.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] },
        COLLECT { MATCH (s)<-[r:MEMBER_OF]-(n) WITH r, n ORDER BY r.id LIMIT 10 RETURN [n.id, n.nameZh, n.nameEn] },
        COUNT { (s)-[:OWNS]->() }`,
  },
  {
    name: "100 studios with members and their patents",
    list: list("studios", 100, { ...byName, lists: [list("members", 10, { lists: [list("patents", 10, { fields: ["id"] })] })] }),
    driver: `MATCH (s:Studio) WHERE s.sortName > '' WITH s ORDER BY s.sortName LIMIT 100
      CALL (s) { MATCH (s)<-[r:MEMBER_OF]-(p) WITH r, p ORDER BY r.id LIMIT 10
        CALL (p) { MATCH (p)-[i:INVENTED]->(t) WITH i, t ORDER BY i.id LIMIT 10 RETURN collect(t.id) AS patents }
        RETURN collect([p.id, p.nameZh, p.nameEn, patents]) AS members }
      RETURN s.id, s.nameZh, s.nameEn, members`,
  },
  {
    name: "five levels deep",
    list: list("studios", 5, {
      ...byName,
      lists: [list("members", 5, { lists: [list("patents", 5, { fields: ["id"], lists: [list("inventors", 5, { lists: [list("studios", 5, { lists: [list("hosts", 5)] })] })] })] })],
    }),
    driver: `MATCH (s:Studio) WHERE s.sortName > '' WITH s ORDER BY s.sortName LIMIT 5
      CALL (s) { MATCH (s)<-[r:MEMBER_OF]-(p) WITH r, p ORDER BY r.id LIMIT 5
        CALL (p) { MATCH (p)-[i:INVENTED]->(t) WITH i, t ORDER BY i.id LIMIT 5
          CALL (t) { MATCH (t)<-[j:INVENTED]-(q) WITH j, q ORDER BY j.id LIMIT 5
            CALL (q) { MATCH (q)-[k:MEMBER_OF]->(u) WITH k, u ORDER BY k.id LIMIT 5
              CALL (u) { MATCH (u)-[h:HOSTED_BY]->(e) WITH h, e ORDER BY h.id LIMIT 5 RETURN collect([e.id, e.nameZh, e.nameEn]) AS hosts }
              RETURN collect([u.id, u.nameZh, u.nameEn, hosts]) AS studios }
            RETURN collect([q.id, q.nameZh, q.nameEn, studios]) AS inventors }
          RETURN collect([t.id, inventors]) AS patents }
        RETURN collect([p.id, p.nameZh, p.nameEn, patents]) AS members }
      RETURN s.id, s.nameZh, s.nameEn, members`,
  },
  {
    name: "5 alliances with their studios, disciplines, enterprises",
    list: list("alliances", 5, { ...byName, lists: [list("studios", 20, { lists: [list("disciplines", 5), list("hosts", 5)] })] }),
    driver: `MATCH (a:Alliance) WHERE a.sortName > '' WITH a ORDER BY a.sortName LIMIT 5
      CALL (a) { MATCH (a)<-[r:STUDIO_MEMBER_OF]-(s) USING INDEX SEEK r:STUDIO_MEMBER_OF(inKey) WHERE r.inKey > a.id + '|' AND r.inKey < a.id + '|\u{10FFFF}' WITH r, s ORDER BY r.inKey LIMIT 20
        RETURN collect([s.id, s.nameZh, s.nameEn,
          COLLECT { MATCH (s)-[p:STUDIO_PRACTISES]->(n) WITH p, n ORDER BY p.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] },
          COLLECT { MATCH (s)-[p:HOSTED_BY]->(n) WITH p, n ORDER BY p.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] }]) AS studios }
      RETURN a.id, a.nameZh, a.nameEn, studios`,
  },
  {
    name: "people of an honour in a discipline",
    list: list("people", 20, {
      ...byName,
      where: {
        ours: `{ conferrals: { some: { node: { honour: { some: { node: { id: { eq: "${honour}" } } } } } } }, disciplines: { some: { node: { id: { eq: "${discipline}" } } } } }`,
        peer: `{ conferrals: { some: { honour: { some: { id: { eq: "${honour}" } } } } }, disciplines: { some: { id: { eq: "${discipline}" } } } }`,
      },
    }),
    driver: `MATCH (h:Honour {id: '${honour}'})<-[:OF]-(:Conferral)<-[:RECEIVED]-(p:Person)-[:PERSON_PRACTISES]->(:Discipline {id: '${discipline}'}) WITH DISTINCT p ORDER BY p.sortName LIMIT 20 RETURN p.id, p.nameZh, p.nameEn`,
  },
  { name: "first page of all people", list: list("people", 20, byName), driver: "MATCH (p:Person) WHERE p.sortName > '' WITH p ORDER BY p.sortName LIMIT 20 RETURN p.id, p.nameZh, p.nameEn" },
  { name: "how many people there are", list: counted("people"), driver: "MATCH (p:Person) RETURN count(p)" },
  {
    name: "a page of the largest discipline's studios, and how many they are",
    list: list("disciplines", 1, { where: { ours: `{ id: { eq: "${discipline}" } }`, peer: `{ id: { eq: "${discipline}" } }` }, lists: [list("studios", 20, { count: true })] }),
    driver: `MATCH (d:Discipline {id: '${discipline}'})
      CALL (d) { MATCH (d)<-[r:STUDIO_PRACTISES]-(s) USING INDEX SEEK r:STUDIO_PRACTISES(inKey) WHERE r.inKey > d.id + '|' AND r.inKey < d.id + '|\u{10FFFF}' WITH r, s ORDER BY r.inKey LIMIT 20 RETURN collect([s.id, s.nameZh, s.nameEn]) AS studios }
      RETURN d.id, d.nameZh, d.nameEn, studios, COUNT { (d)<-[:STUDIO_PRACTISES]-() }`,
  },
];

/** An answer without the words of its server. */
export function plain(answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map(plain);
  if (answer === null || typeof answer !== "object") return answer;
  const { edges, nodes } = answer as { edges?: { node: unknown }[]; nodes?: unknown[] };
  const own = Object.entries(answer).flatMap(([name, value]): [string, unknown][] => (name === "edges" || name === "nodes" ? [] : [[name.replace(/Connection$/, ""), plain(value)]]));
  const rows = edges?.map(({ node }) => node) ?? nodes;
  return Object.fromEntries(rows === undefined ? own : [...own, ["rows", rows.map(plain)]]);
}
