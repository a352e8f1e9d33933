import { describe, expect, it } from "vitest";
import { Availability } from "../../src/neo4j/availability.js";

/** A database that answers the probes as told, and what its availability told. */
function made() {
  const told: (readonly [boolean, number])[] = [];
  const probes: ((answers: boolean) => void)[] = [];
  const availability = new Availability(
    () => new Promise((resolve) => probes.push(resolve)),
    (...each) => told.push(each),
  );
  const answer = async (...all: boolean[]) => {
    for (const each of all) {
      probes.shift()?.(each);
      // Lets what waits for the answer go on.
      await new Promise((resolve) => setImmediate(resolve));
    }
  };
  return { availability, told, probes, answer };
}

describe("a database", () => {
  it("that is doubted and answers is up all the time, and nobody hears of it", async () => {
    const { availability, told, probes, answer } = made();
    availability.doubt();
    availability.doubt();
    expect(probes).toHaveLength(1);
    expect(availability.isDown).toBe(false);
    await answer(true);
    expect(availability.isDown).toBe(false);
    expect(told).toEqual([]);
    availability.doubt();
    expect(probes).toHaveLength(1);
  });

  it("that does not answer is down, which is told once", async () => {
    const { availability, told, answer } = made();
    availability.doubt();
    await answer(false);
    expect(availability.isDown).toBe(true);
    availability.doubt();
    expect(told).toEqual([[false, 0]]);
  });

  it("that does not answer is asked until it does", async () => {
    const { availability, told, probes, answer } = made();
    availability.doubt();
    await answer(false);
    await expect.poll(() => probes.length).toBe(1);
    await answer(true);
    expect(availability.isDown).toBe(false);
    expect(told).toEqual([
      [false, 0],
      [true, expect.any(Number)],
    ]);
    expect(told[1]?.[1]).toBeGreaterThan(200);
  });

  it("that is held is not asked, and up only when it answers after its release", async () => {
    const { availability, told, probes, answer } = made();
    availability.hold();
    expect([availability.isDown, probes.length]).toEqual([true, 0]);
    availability.release();
    expect([availability.isDown, probes.length]).toEqual([true, 1]);
    await answer(true);
    expect(availability.isDown).toBe(false);
    expect(told.map(([available]) => available)).toEqual([false, true]);
  });

  it("that is held while it is asked is not up by a late answer", async () => {
    const { availability, told, answer } = made();
    availability.doubt();
    availability.hold();
    await answer(true);
    expect(availability.isDown).toBe(true);
    expect(told).toEqual([[false, 0]]);
  });

  it("is asked no more once it is closed", async () => {
    const { availability, told, answer } = made();
    availability.doubt();
    availability.close();
    await answer(false);
    expect(told).toEqual([]);
  });
});
