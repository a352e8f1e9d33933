import { describe, expect, it } from "vitest";
import { findJava } from "../../src/launcher/java.js";
import { failureOf } from "./support/failureOf.js";
import { javaCalled, javaHomeWith, pathWith } from "./support/fakeProgram.js";

describe("findJava", () => {
  it("finds the one of this machine", async () => {
    const { path, version } = await findJava({ env: process.env });
    expect(path).toMatch(/^\/.*java$/);
    expect(version).toMatch(/^\d/);
  });

  it.each(["17.0.15", "21", "25-ea"])("takes Java %s", async (version) => {
    expect(await findJava({ env: pathWith("java", javaCalled(version)) })).toMatchObject({ version });
  });

  it.each(["1.8.0_391", "11.0.2", "16"])("refuses Java %s, and says what is needed", async (version) => {
    const message = await failureOf(findJava({ env: pathWith("java", javaCalled(version)) }), "JAVA_TOO_OLD");
    expect(message).toContain(`is Java ${version}`);
    expect(message).toContain("needs Java 17 or newer");
  });

  it("says that there is none, on an empty PATH", async () => {
    expect(await failureOf(findJava({ env: { PATH: "" } }), "JAVA_MISSING")).toContain("no java is on the PATH");
    expect(await failureOf(findJava({ env: {} }), "JAVA_MISSING")).toContain("no java is on the PATH");
  });

  it("prefers JAVA_HOME to the PATH", async () => {
    const env = { ...pathWith("java", javaCalled("17")), JAVA_HOME: javaHomeWith(javaCalled("21.0.1")) };
    expect(await findJava({ env })).toMatchObject({ version: "21.0.1" });
  });

  it("says that JAVA_HOME is wrong, rather than take another Java", async () => {
    const env = { ...pathWith("java", javaCalled("17")), JAVA_HOME: "/nowhere" };
    expect(await failureOf(findJava({ env }), "JAVA_MISSING")).toContain("JAVA_HOME is /nowhere");
  });

  it("is not misled by a line before the version", async () => {
    const env = pathWith("java", `echo 'Picked up JAVA_TOOL_OPTIONS: -Da="1"' >&2; ${javaCalled("17.0.1")}`);
    expect(await findJava({ env })).toMatchObject({ version: "17.0.1" });
  });

  it("quotes a java that does not work", async () => {
    const env = pathWith("java", "echo 'No Java runtime present' >&2; exit 1");
    expect(await failureOf(findJava({ env }), "JAVA_MISSING")).toContain("No Java runtime present");
  });
});
