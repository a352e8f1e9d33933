import type { FactContent, GraphContent, NodeContent } from "../../../src/store/content.js";
import { nounOfId, type NounName, type RelationshipType } from "../../../src/vocabulary/index.js";

type Values = Readonly<Record<string, unknown>>;

const register = "source:made-up";
const place = `${register}#p1`;

/** The nodes and facts of a made-up graph, in the order in which they were made; one source states them all. */
export class Making {
  private readonly nodes: NodeContent[] = [];
  private readonly facts: FactContent[] = [];

  constructor() {
    this.node(register, { kind: "EDITORIAL", title: "Made up: nothing in it is true" });
  }

  node(id: string, properties: Values = {}): void {
    this.nodes.push({ noun: nounOfId(id) as NounName, id, implied: false, properties });
    this.fact("STATED_IN", id, register, { locator: "p1", fields: [], values: null, saysZh: null, saysEn: null }, "p1");
  }

  fact(type: RelationshipType, from: string, to: string, properties: Values = {}, discriminator = ""): void {
    this.facts.push({ type, from, to, discriminator, statedIn: [place], properties });
  }

  get content(): GraphContent {
    return { nodes: this.nodes, facts: this.facts };
  }
}
