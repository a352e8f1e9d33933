import type { Known } from "./knownAnswers.js";
import { counted, list, type Question } from "./list.js";
import { pages } from "./pages.js";

const byName = { byName: true };

/** The questions about parts of the country. */
const ofParts = ({ discipline, honour }: Known): Question[] => [
  {
    name: "20 studios with six edges",
    roots: [
      list("studios", 20, {
        ...byName,
        lists: [
          list("hosts", 5),
          list("disciplines", 5),
          list("alliances", 5),
          list("programmes", 5),
          list("members", 10),
          counted("patents"),
        ],
      }),
    ],
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
    roots: [list("studios", 100, { ...byName, lists: [list("members", 10, { lists: [list("patents", 10, { fields: ["id"] })] })] })],
    driver: `MATCH (s:Studio) WHERE s.sortName > '' WITH s ORDER BY s.sortName LIMIT 100
      CALL (s) { MATCH (s)<-[r:MEMBER_OF]-(p) WITH r, p ORDER BY r.id LIMIT 10
        CALL (p) { MATCH (p)-[i:INVENTED]->(t) WITH i, t ORDER BY i.id LIMIT 10 RETURN collect(t.id) AS patents }
        RETURN collect([p.id, p.nameZh, p.nameEn, patents]) AS members }
      RETURN s.id, s.nameZh, s.nameEn, members`,
  },
  {
    name: "five levels deep",
    roots: [
      list("studios", 5, {
        ...byName,
        lists: [
          list("members", 5, {
            lists: [
              list("patents", 5, {
                fields: ["id"],
                lists: [list("inventors", 5, { lists: [list("studios", 5, { lists: [list("hosts", 5)] })] })],
              }),
            ],
          }),
        ],
      }),
    ],
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
    roots: [list("alliances", 5, { ...byName, lists: [list("studios", 20, { lists: [list("disciplines", 5), list("hosts", 5)] })] })],
    driver: `MATCH (a:Alliance) WHERE a.sortName > '' WITH a ORDER BY a.sortName LIMIT 5
      CALL (a) { MATCH (a)<-[r:STUDIO_MEMBER_OF]-(s) USING INDEX SEEK r:STUDIO_MEMBER_OF(inKey) WHERE r.inKey > a.id + '|' AND r.inKey < a.id + '|\u{10FFFF}' WITH r, s ORDER BY r.inKey LIMIT 20
        RETURN collect([s.id, s.nameZh, s.nameEn,
          COLLECT { MATCH (s)-[p:STUDIO_PRACTISES]->(n) WITH p, n ORDER BY p.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] },
          COLLECT { MATCH (s)-[p:HOSTED_BY]->(n) WITH p, n ORDER BY p.id LIMIT 5 RETURN [n.id, n.nameZh, n.nameEn] }]) AS studios }
      RETURN a.id, a.nameZh, a.nameEn, studios`,
  },
  {
    name: "people of an honour in a discipline",
    roots: [
      list("people", 20, {
        ...byName,
        where: {
          ours: `{ conferrals: { some: { node: { honour: { some: { node: { id: { eq: "${honour}" } } } } } } }, disciplines: { some: { node: { id: { eq: "${discipline}" } } } } }`,
          peer: `{ conferrals: { some: { honour: { some: { id: { eq: "${honour}" } } } } }, disciplines: { some: { id: { eq: "${discipline}" } } } }`,
        },
      }),
    ],
    driver: `MATCH (h:Honour {id: '${honour}'})<-[:OF]-(:Conferral)<-[:RECEIVED]-(p:Person)-[:PERSON_PRACTISES]->(:Discipline {id: '${discipline}'}) WITH DISTINCT p ORDER BY p.sortName LIMIT 20 RETURN p.id, p.nameZh, p.nameEn`,
  },
];

/** What both servers are asked. */
export const questions = (known: Known): Question[] => [...ofParts(known), ...pages(known)];
