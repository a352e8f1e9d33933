import type { SearchBounds, NodeMet, ReadSteps, Adjacency, AdjacencyMap } from "./adjacency.js";

/** What has been read of a graph, a few nodes at a time. */
export class LocalGraph {
  readonly nodes = new Map<string, NodeMet>();
  private readonly known = new Map<string, Map<string, Adjacency>>();
  private readonly whole = new Set<string>();
  private readonly beyond = new Set<string>();

  constructor(
    private readonly readSteps: ReadSteps,
    private readonly mayBeMet: (id: string) => boolean,
    private readonly bounds: SearchBounds,
  ) {}

  get steps(): AdjacencyMap {
    return this.known;
  }

  /** How many nodes were left where a bound was reached, and not read later. */
  get left(): number {
    return [...this.beyond].filter((id) => !this.isRead(id)).length;
  }

  isHub(id: string): boolean {
    return this.degreeOf(id) > this.bounds.hub;
  }

  /** All its steps are known. */
  isRead(id: string): boolean {
    return this.whole.has(id);
  }

  /** It may be read, and is not. */
  isOpen(id: string): boolean {
    return !this.isRead(id) && !this.isHub(id);
  }

  /** Reads the steps from some nodes, or those that lead to some others. */
  async read(ids: readonly string[], only: readonly string[] | null = null): Promise<void> {
    if (ids.length === 0) return;
    for (const { id, degree, begins, steps } of await this.readSteps(ids, only)) {
      this.nodes.set(id, { degree, begins });
      if (only === null && !this.isHub(id)) this.whole.add(id);
      for (const { id: other, met, step } of steps) {
        if (other === id || !this.mayBeMet(other)) continue;
        this.nodes.set(other, met);
        this.link(id, other, step);
        this.link(other, id, step);
      }
    }
  }

  /** Those with fewest relationships, as long as all of theirs together are within a bound. */
  affordable(ids: readonly string[], bound: number): string[] {
    let sum = 0;
    const sorted = [...ids].sort((one, other) => this.degreeOf(one) - this.degreeOf(other) || (one < other ? -1 : 1));
    return sorted.filter((id) => {
      sum += this.degreeOf(id);
      if (sum > bound) this.beyond.add(id);
      return sum <= bound;
    });
  }

  private degreeOf(id: string): number {
    return this.nodes.get(id)?.degree ?? 0;
  }

  private link(one: string, other: string, step: Adjacency): void {
    const there = this.known.get(one);
    if (there === undefined) this.known.set(one, new Map([[other, step]]));
    else if (!there.has(other)) there.set(other, step);
  }
}
