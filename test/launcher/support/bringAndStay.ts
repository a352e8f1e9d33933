// Brings Neo4j into the folder that is its first argument, with the Maven on its PATH; says so when Maven has copied something.
import { ensureNeo4j } from "../../../src/launcher/artifacts.js";

const [folder] = process.argv.slice(2);
await ensureNeo4j({ folder: folder!, env: process.env, onProgress: (progress) => process.stdout.write(`${JSON.stringify(progress)}\n`) });
