import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Deadline } from "../../src/neo4j/deadline.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<string> => new Promise(() => undefined);

describe("a deadline", () => {
  it("lets work through that is done in time", async () => {
    const abandon = vi.fn();
    expect(await new Deadline(100).race(Promise.resolve("done"), abandon)).toBe("done");
    await vi.advanceTimersByTimeAsync(200);
    expect(abandon).not.toHaveBeenCalled();
  });

  it("abandons what is not, once, and fails it", async () => {
    const abandon = vi.fn();
    const result = expect(new Deadline(100).race(never(), abandon)).rejects.toMatchObject({ code: "DEADLINE_EXCEEDED" });
    await vi.advanceTimersByTimeAsync(99);
    expect(abandon).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await result;
    expect(abandon).toHaveBeenCalledOnce();
  });

  it("fails all that runs under it when the client goes away", async () => {
    const deadline = new Deadline(100);
    const [first, second] = [vi.fn(), vi.fn()];
    const results = Promise.allSettled([deadline.race(never(), first), deadline.race(never(), second)]);
    deadline.cancel();
    expect((await results).map((each) => (each as PromiseRejectedResult).reason as { code: string }).map(({ code }) => code)).toEqual([
      "CANCELLED",
      "CANCELLED",
    ]);
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it("lets nothing begin once it has passed, and says why it passed first", async () => {
    const deadline = new Deadline(100);
    deadline.cancel();
    await vi.advanceTimersByTimeAsync(200);
    const abandon = vi.fn();
    await expect(deadline.race(Promise.reject(new Error("too late to matter")), abandon)).rejects.toMatchObject({ code: "CANCELLED" });
    expect(abandon).toHaveBeenCalledOnce();
  });

  it("passes a failure of the work on", async () => {
    await expect(new Deadline(100).race(Promise.reject(new Error("broken")), () => undefined)).rejects.toThrow("broken");
  });

  it("tells the time that is left, at least a millisecond", async () => {
    const deadline = new Deadline(100);
    expect(deadline.remaining()).toBe(100);
    await vi.advanceTimersByTimeAsync(60);
    expect(deadline.remaining()).toBe(40);
    await vi.advanceTimersByTimeAsync(100);
    expect(deadline.remaining()).toBe(1);
  });

  it("lets its timer go when the request is done", () => {
    const deadline = new Deadline(100);
    expect(vi.getTimerCount()).toBe(1);
    deadline.release();
    expect(vi.getTimerCount()).toBe(0);
  });
});
