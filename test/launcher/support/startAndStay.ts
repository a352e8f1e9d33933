// Starts Neo4j in the folder that is its first argument, says so, and stays; with "leave" as the second it ends without stopping it.
import { startRealNeo4j } from "./realNeo4j.js";

const [folder, then] = process.argv.slice(2);
const { uri, pid, password } = await startRealNeo4j({ folder: folder! });
process.stdout.write(`${JSON.stringify({ uri, pid, password })}\n`, () => {
  if (then === "leave") process.exit(3);
});
