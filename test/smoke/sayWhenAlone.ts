// Says its process id, and "alone" once its parent has ended; then it ends.
import { onParentGone } from "../../src/process/onParentGone.js";

process.stdout.write(`${process.pid}\n`);
const stay = setInterval(() => undefined, 1_000);
onParentGone(() => {
  process.stdout.write("alone\n");
  clearInterval(stay);
});
