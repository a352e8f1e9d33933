import { describe, expect, it } from "vitest";
import { hasStarted, lastWords } from "../../src/launcher/consoleLog.js";

const head = "2026-01-02 03:04:05.678+0000 INFO  Starting...\n";

describe("lastWords", () => {
  it("has the outermost and the innermost message of a chain, and no line of its stack", () => {
    const log = `${head}2026-01-02 03:04:06.000+0000 ERROR Failed to start Neo4j on localhost:7474.
java.lang.RuntimeException: Error starting Neo4j
\tat org.neo4j.graphdb.facade.Factory.build(Factory.java:288)
Caused by: org.neo4j.kernel.LifecycleException: Component failed
\t... 5 more
Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process
2026-01-02 03:04:07.000+0000 INFO  Stopped.`;
    expect(lastWords(log)).toBe("Error starting Neo4j: Lock file has been locked by another process");
  });

  it("says a message once", () => {
    const log = `Exception in thread "main" a.b.IllegalArgumentException: Setting x: 'y' is wrong\nCaused by: a.b.IllegalArgumentException: 'y' is wrong\n`;
    expect(lastWords(log)).toBe("Setting x: 'y' is wrong");
  });

  it("falls back to the last lines, and to nothing", () => {
    expect(lastWords("Error occurred during initialization of VM\nToo small maximum heap\n")).toBe(
      "Error occurred during initialization of VM Too small maximum heap",
    );
    expect(lastWords("\n")).toBe("");
  });
});

describe("hasStarted", () => {
  it("tells by the line itself", () => {
    expect(hasStarted(head)).toBe(false);
    expect(hasStarted(`${head}2026-01-02 03:04:09.000+0000 INFO  Started.\n`)).toBe(true);
  });
});
