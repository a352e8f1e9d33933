import cliProgress from "cli-progress";
import type { DownloadProgress } from "./downloadProgress.js";
import type { Neo4jStatus } from "./neo4jStatus.js";
import { neo4jVersion } from "./neo4jVersion.js";

/** Where progress is shown: a terminal, a file or a pipe. */
export type ProgressStream = NodeJS.WritableStream & { readonly isTTY?: boolean };

/** Listeners that show the user what the launcher does. */
export interface Progress {
  readonly onProgress: (progress: DownloadProgress) => void;
  readonly onStatus: (status: Neo4jStatus) => void;
  /** Stops a progress bar that is not complete. Must be called before anything else is written to the terminal. */
  close(): void;
}

const name = `Neo4j ${neo4jVersion}`;
const doing = { RESOLVING: "resolving dependencies", DOWNLOADING: "downloading", COPYING: "copying" } as const;
const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Shows progress as a bar on a terminal, and elsewhere as a line for each 10 %. */
export function showProgress(stream: ProgressStream): Progress {
  const download = stream.isTTY === true ? bar(stream) : lines(stream);
  const onStatus = (status: Neo4jStatus) => {
    download.close();
    stream.write(`${sentenceOf(status)}\n`);
  };
  return { ...download, onStatus };
}

function bar(stream: ProgressStream): Omit<Progress, "onStatus"> {
  const format = `${name} [{bar}] {percentage}% {doing}`;
  const shown = new cliProgress.SingleBar({ format, stream, hideCursor: true, clearOnComplete: false }, cliProgress.Presets.shades_classic);
  const close = () => shown.isActive && shown.stop();
  const onProgress = ({ fraction, step }: DownloadProgress) => {
    const payload = { doing: doing[step] };
    if (!shown.isActive) shown.start(100, 0, payload);
    shown.update(Math.floor(fraction * 100), payload);
    if (fraction >= 1) close();
  };
  return { onProgress, close };
}

function lines(stream: ProgressStream): Omit<Progress, "onStatus"> {
  let told = -1;
  const onProgress = ({ fraction, step }: DownloadProgress) => {
    const tenth = Math.floor(fraction * 10);
    if (tenth === told) return;
    told = tenth;
    stream.write(`${name}: ${tenth * 10} %, ${doing[step]}\n`);
  };
  return { onProgress, close: () => undefined };
}

/** Describes a status in words, with Neo4j as the subject. */
export const sentenceOf = (status: Neo4jStatus): string => `${name}: ${words(status)}`;

function words(status: Neo4jStatus): string {
  switch (status.state) {
    case "STOPPING_ORPHAN":
      return `stopping the one that an earlier run left (process ${status.pid})`;
    case "STARTING":
      return "starting";
    case "PORT_TAKEN":
      return `port ${status.port} is taken by another program, trying another`;
    case "SETTING_PASSWORD":
      return "setting its password";
    case "READY":
      return `ready after ${seconds(status.milliseconds)} at ${status.uri}`;
    case "ENDED":
      return `process ${status.pid} ended by itself (${status.by}); its logs are in ${status.logs}`;
    case "RESTARTING":
      return `restarting ${status.milliseconds === 0 ? "now" : `in ${seconds(status.milliseconds)}`} (restart ${status.restart} of at most ${status.most} within ten minutes)`;
    case "RESTART_FAILED":
      return `restart failed: ${status.why}`;
    case "STOPPING":
      return "stopping";
    case "STOPPED":
      return `stopped after ${seconds(status.milliseconds)}`;
  }
}
