import { pageSize, type FarPage, type Known } from "./knownAnswers.js";
import { counted, list, ofId, type List, type Question } from "./list.js";

const names = "[n.id, n.nameZh, n.nameEn]";
const text = (value: string): string => `'${value.replace(/[\\']/g, "\\$&")}'`;
const peoplePage = (more: Partial<List> = {}): List[] => [list("people", pageSize, { byName: true, ...more })];
const inOrder = (condition: string, direction = ""): string =>
  `MATCH (n:Person) WHERE n.sortName ${condition} WITH n ORDER BY n.sortName ${direction}LIMIT ${pageSize} RETURN ${names}`;

/** A page of the studios of the largest discipline, at one end or between. */
const disciplinePage = (discipline: string, more: Partial<List> = {}): List[] => [
  list("disciplines", 1, { ...ofId(discipline), lists: [list("studios", pageSize, more)] }),
];

const numbered = ({ page }: FarPage): string => `page ${page.toLocaleString("en")}`;

/** Pages of people: the first, the thousandth and the last. */
export const peoplePages = ({ people: { deep, last } }: Known): Question[] => [
  { name: "first page of all people", roots: peoplePage(), driver: inOrder("> ''") },
  { name: `${numbered(deep)} of all people`, roots: peoplePage({ after: deep.after }), driver: inOrder(`> ${text(deep.key)}`) },
  { name: "last page of all people", roots: peoplePage({ last: true, after: last.after }), driver: inOrder("> ''", "DESC ") },
];

/** Pages of the studios of the largest discipline. */
export const studioPages = ({ discipline, studios: { deep, last } }: Known): Omit<Question, "driver">[] => [
  { name: "first page of the largest discipline's studios", roots: disciplinePage(discipline) },
  { name: `${numbered(deep)} of the largest discipline's studios`, roots: disciplinePage(discipline, { after: deep.after }) },
  { name: "last page of the largest discipline's studios", roots: disciplinePage(discipline, { last: true, after: last.after }) },
];

const tenNouns = {
  Studio: "studios",
  Person: "people",
  Enterprise: "enterprises",
  Alliance: "alliances",
  Discipline: "disciplines",
  Patent: "patents",
  Achievement: "achievements",
  Event: "events",
  Honour: "honours",
  Conferral: "conferrals",
};

/** Pages of what is long, and totals. */
export const pages = (known: Known): Question[] => [
  ...peoplePages(known),
  { name: "how many people there are", roots: [counted("people")], driver: "MATCH (n:Person) RETURN count(n)" },
  {
    name: "how many there are of ten nouns",
    roots: Object.values(tenNouns).map(counted),
    driver: `RETURN ${Object.keys(tenNouns)
      .map((noun) => `COUNT { (:${noun}) }`)
      .join(", ")}`,
  },
  {
    name: "a page of the largest discipline's studios, and how many they are",
    roots: disciplinePage(known.discipline, { count: true }),
    driver: `MATCH (d:Discipline {id: '${known.discipline}'})
      CALL (d) { MATCH (d)<-[r:STUDIO_PRACTISES]-(n) USING INDEX SEEK r:STUDIO_PRACTISES(inKey) WHERE r.inKey > d.id + '|' AND r.inKey < d.id + '|\u{10FFFF}' WITH r, n ORDER BY r.inKey LIMIT ${pageSize} RETURN collect(${names}) AS studios }
      RETURN d.id, d.nameZh, d.nameEn, studios, COUNT { (d)<-[:STUDIO_PRACTISES]-() }`,
  },
];
