import { setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Pace } from "../../src/graph/pace.js";

// The clock goes on by the work alone, however busy the machine is.
beforeEach(() => void vi.useFakeTimers({ toFake: ["performance"] }));
afterEach(() => void vi.useRealTimers());

const work = (milliseconds: number): void => void vi.advanceTimersByTime(milliseconds);

/** Lists of one request, each with work of its own, and how often the event loop came round before each was done. */
async function lists(pace: Pace, count: number, turns: () => number, done: (list: number, turn: number) => void): Promise<void> {
  await Promise.all(
    Array.from({ length: count }, async (_, list) => {
      const turn = pace.turn();
      if (turn !== undefined) await turn;
      work(1);
      done(list, turns());
    }),
  );
}

/** Counts how often the event loop comes round until it is told to end. */
function loop(): { turns: () => number; end: () => void } {
  let [turns, going] = [0, true];
  void (async () => {
    for (; going; turns++) await nextTurn();
  })();
  return { turns: () => turns, end: () => (going = false) };
}

describe("a long answer", () => {
  it("lets the event loop come round, and has all its lists in their order", async () => {
    const { turns, end } = loop();
    const done: number[] = [];
    const inTurn = new Map<number, number>();
    await lists(new Pace(), 200, turns, (list, turn) => {
      done.push(list);
      inTurn.set(turn, (inTurn.get(turn) ?? 0) + 1);
    });
    end();
    expect(done).toEqual(Array.from({ length: 200 }, (_, list) => list));
    // Ten milliseconds of work, and what had begun by then.
    expect(Math.max(...inTurn.values())).toBeLessThan(20);
  });

  it("has what its lists ask for collected once all of them have come", async () => {
    const pace = new Pace();
    let came = 0;
    const collected: number[] = [];
    await lists(
      pace,
      100,
      () => 0,
      () => {
        came++;
        if (came % 10 === 0) pace.whenIdle(() => collected.push(came));
      },
    );
    await nextTurn();
    expect(collected).toEqual(Array.from({ length: 10 }, () => 100));
  });

  it("takes turns with another one", async () => {
    const { turns, end } = loop();
    const order: string[] = [];
    const one = lists(new Pace(), 100, turns, () => order.push("one"));
    const other = lists(new Pace(), 100, turns, () => order.push("other"));
    await Promise.all([one, other]);
    end();
    expect(order.indexOf("other")).toBeLessThan(40);
    expect(order.lastIndexOf("one")).toBeGreaterThan(160);
  });

  it("that is short waits for nothing", async () => {
    await nextTurn();
    const pace = new Pace();
    expect([pace.turn(), pace.turn()]).toEqual([undefined, undefined]);
  });
});
