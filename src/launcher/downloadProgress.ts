/** The progress of the download of Neo4j. */
export interface DownloadProgress {
  readonly step: "RESOLVING" | "DOWNLOADING" | "COPYING";
  /** From 0 to 1, never decreasing. Each step has the share of time that it takes with an empty Maven cache. */
  readonly fraction: number;
  /** The files done in this step: POMs read, jars downloaded or jars copied. */
  readonly files: number;
}

interface Step {
  readonly name: DownloadProgress["step"];
  readonly line: RegExp;
  readonly files: number;
  readonly from: number;
  readonly to: number;
}

// Measured with an empty Maven cache: 26 s for the POMs, 7 s for the jars, 2 s for the Maven plugin and the copies.
const steps: readonly Step[] = [
  { name: "RESOLVING", line: /Downloaded from \S+: \S+\.pom /, files: 344, from: 0, to: 0.75 },
  { name: "DOWNLOADING", line: /Downloaded from \S+: \S+\.jar /, files: 213, from: 0.75, to: 0.95 },
  { name: "COPYING", line: /Copying \S+\.jar to /, files: 213, from: 0.95, to: 1 },
];
// What Maven downloads before the first of these lines, or after the second, belongs to its plugin and not to Neo4j.
const projectBegins = /^\[INFO\] Building /;
const pluginBegins = /^\[INFO\] --- /;

/** Returns a listener for the output lines of Maven that calls `report` at each advance. */
export function downloadProgress(report: (progress: DownloadProgress) => void): (line: string) => void {
  let now = "BEFORE" as "BEFORE" | "PROJECT" | "PLUGIN";
  let fraction = 0;
  const files = { RESOLVING: 0, DOWNLOADING: 0, COPYING: 0 };
  return (line) => {
    if (projectBegins.test(line)) now = "PROJECT";
    if (pluginBegins.test(line)) now = "PLUGIN";
    const step = steps.find((each) => each.line.test(line));
    if (step === undefined || (now === "PLUGIN") !== (step.name === "COPYING") || now === "BEFORE") return;
    files[step.name] += 1;
    fraction = Math.max(fraction, step.from + (step.to - step.from) * Math.min(1, files[step.name] / step.files));
    report({ step: step.name, fraction, files: files[step.name] });
  };
}
