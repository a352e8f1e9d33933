const pollMilliseconds = 250;

/** Calls `listener` once, soon after the process that started this one has ended: the system then gives it another parent. */
export function onParentGone(listener: () => void): void {
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    listener();
  }, pollMilliseconds);
  timer.unref();
}
