/** How far the bringing of Neo4j is. */
export interface DownloadProgress {
  readonly step: "RESOLVING" | "DOWNLOADING" | "COPYING";
  /** From 0 to 1, never falling; the shares of the steps are those of the clock on an empty Maven cache. */
  readonly fraction: number;
  /** Of this step: descriptions read, jars downloaded, jars copied. */
  readonly files: number;
}

interface Step {
  readonly name: DownloadProgress["step"];
  readonly line: RegExp;
  readonly files: number;
  readonly from: number;
  readonly to: number;
}

// Counted with an empty Maven cache: 26 s for the descriptions, 7 s for the jars, 2 s for Maven's own plugin and the copies.
const steps: readonly Step[] = [
  { name: "RESOLVING", line: /Downloaded from \S+: \S+\.pom /, files: 344, from: 0, to: 0.75 },
  { name: "DOWNLOADING", line: /Downloaded from \S+: \S+\.jar /, files: 213, from: 0.75, to: 0.95 },
  { name: "COPYING", line: /Copying \S+\.jar to /, files: 213, from: 0.95, to: 1 },
];
// What Maven downloads before the one line and after the other is its plugin, not Neo4j.
const projectBegins = /^\[INFO\] Building /;
const pluginBegins = /^\[INFO\] --- /;

/** A listener for Maven's lines that tells `report` of each step forward. */
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
