import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";

const run = promisify(execFile);
const hasProc = existsSync("/proc/self/stat");
const pollMilliseconds = 50;

/**
 * Identifies a running process by more than its pid, as pids are reused and the first one in a container is always the same. Null if no
 * such process is alive. A zombie counts as ended, as it stays forever under an init that does not reap.
 */
export async function lifeOf(pid: number): Promise<string | null> {
  try {
    if (!hasProc) return await lifeByPs(pid);
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field, the name, may contain spaces and parentheses. The third is the state, the 22nd the start time in clock ticks.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    if (fields[0] === "Z" || fields[0] === "X") return null;
    return `${bootId()}-${fields[19]}`;
  } catch {
    return null;
  }
}

/** The command line of a process with its arguments separated by spaces. Empty if the process has ended. */
export async function commandLineOf(pid: number): Promise<string> {
  try {
    if (hasProc) return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ").trim();
    return (await run("/bin/ps", ["-ww", "-o", "command=", "-p", String(pid)])).stdout.trim();
  } catch {
    return "";
  }
}

/**
 * Sends SIGTERM to a process, and SIGKILL after `graceMilliseconds`. Resolves when it has ended.
 * @throws the EPERM of the system if it belongs to another user
 */
export async function stopProcess(pid: number, graceMilliseconds: number): Promise<void> {
  const life = await lifeOf(pid);
  if (life === null) return;
  const gone = async (milliseconds: number) => {
    const until = performance.now() + milliseconds;
    while ((await lifeOf(pid)) === life) {
      if (performance.now() > until) return false;
      await sleep(pollMilliseconds);
    }
    return true;
  };
  signal(pid, "SIGTERM");
  if (await gone(graceMilliseconds)) return;
  signal(pid, "SIGKILL");
  await gone(graceMilliseconds);
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}

async function lifeByPs(pid: number): Promise<string | null> {
  const { stdout } = await run("/bin/ps", ["-o", "stat=,lstart=", "-p", String(pid)]);
  const [state, ...start] = stdout.trim().split(/\s+/);
  return state === undefined || state.startsWith("Z") ? null : start.join("").replaceAll(/\W/g, "");
}

const bootId = () => readFileSync("/proc/sys/kernel/random/boot_id", "utf8").slice(0, 8);
