/** A binary heap: `take` returns the item that comes before all others. */
export class Heap<T> {
  private readonly items: T[] = [];

  constructor(private readonly isBefore: (one: T, other: T) => boolean) {}

  add(item: T): void {
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if (!this.swapIfBefore(at, above)) return;
      at = above;
    }
  }

  take(): T | undefined {
    const [first] = this.items;
    const last = this.items.pop();
    if (this.items.length === 0 || last === undefined) return first;
    this.items[0] = last;
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2];
      const below = right < this.items.length && this.isBefore(this.items[right] as T, this.items[left] as T) ? right : left;
      if (below >= this.items.length || !this.swapIfBefore(below, at)) return first;
      at = below;
    }
  }

  private swapIfBefore(one: number, other: number): boolean {
    const [item, beside] = [this.items[one] as T, this.items[other] as T];
    if (!this.isBefore(item, beside)) return false;
    this.items[one] = beside;
    this.items[other] = item;
    return true;
  }
}
