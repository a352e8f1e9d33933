/** A seed of our own without nodes. */
export const source = `source:
  id: source:ours
  kind: EDITORIAL
  title: Ours
  paragraphs: [One sentence. And another., A second paragraph.]
`;

const nodes = `nodes:
  - {id: studio:one, nameEn: One, at: [p1]}
  - {id: studio:two, nameEn: Two, at: [p1]}
  - {id: person:ann-here, nameEn: Ann, at: [p1s2]}
  - {id: organisation:guild, nameEn: Guild, at: [p1]}
  - {id: alliance:ring, nameEn: Ring, at: [p1]}
  - {id: event:day, nameEn: Day, at: [p1]}
  - {id: region:here, nameEn: Here, level: AREA, at: [p1]}
  - {id: region:there, nameEn: There, level: AREA, at: [p1]}
`;

/** A seed that is sound, for tests to break. */
export const sound = `${source}${nodes}`;

export const withFact = (fact: string): string => `${sound}facts:\n  - ${fact}\n`;
export const withNode = (node: string): string => `${sound}  - ${node}\n`;
