import type { SearchBounds, NodeSummary, ReadSteps, Adjacency, AdjacencyMap } from "./adjacency.js";

/** The part of the graph that a search has read so far. */
export class LocalGraph {
  readonly nodes = new Map<string, NodeSummary>();
  private readonly adjacency = new Map<string, Map<string, Adjacency>>();
  private readonly expanded = new Set<string>();
  private readonly skipped = new Set<string>();

  constructor(
    private readonly readSteps: ReadSteps,
    private readonly isAllowed: (id: string) => boolean,
    private readonly bounds: SearchBounds,
  ) {}

  get steps(): AdjacencyMap {
    return this.adjacency;
  }

  /** How many nodes were skipped at a bound and not read later. */
  get skippedCount(): number {
    return [...this.skipped].filter((id) => !this.isRead(id)).length;
  }

  isHub(id: string): boolean {
    return this.degreeOf(id) > this.bounds.hub;
  }

  /** All its steps have been read. */
  isRead(id: string): boolean {
    return this.expanded.has(id);
  }

  /** It can be read, and has not been. */
  isOpen(id: string): boolean {
    return !this.isRead(id) && !this.isHub(id);
  }

  /** Reads the steps from some nodes; with `only`, just those that lead to these. */
  async read(ids: readonly string[], only: readonly string[] | null = null): Promise<void> {
    if (ids.length === 0) return;
    for (const { id, degree, begins, steps } of await this.readSteps(ids, only)) {
      this.nodes.set(id, { degree, begins });
      if (only === null && !this.isHub(id)) this.expanded.add(id);
      for (const { id: other, node, step } of steps) {
        if (other === id || !this.isAllowed(other)) continue;
        this.nodes.set(other, node);
        this.link(id, other, step);
        this.link(other, id, step);
      }
    }
  }

  /** The nodes with the fewest relationships, as many as fit a bound on their total. */
  withinBudget(ids: readonly string[], bound: number): string[] {
    let sum = 0;
    const sorted = [...ids].sort((one, other) => this.degreeOf(one) - this.degreeOf(other) || (one < other ? -1 : 1));
    return sorted.filter((id) => {
      sum += this.degreeOf(id);
      if (sum > bound) this.skipped.add(id);
      return sum <= bound;
    });
  }

  private degreeOf(id: string): number {
    return this.nodes.get(id)?.degree ?? 0;
  }

  private link(one: string, other: string, step: Adjacency): void {
    const there = this.adjacency.get(one);
    if (there === undefined) this.adjacency.set(one, new Map([[other, step]]));
    else if (!there.has(other)) there.set(other, step);
  }
}
