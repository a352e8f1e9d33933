import { createHash } from "node:crypto";
import { CraftgraphError } from "../errors/craftgraphError.js";
import { listCypher, readCypher, statementsOf } from "../fragments/files.js";

export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The graph does not fit the migrations of this version; the message says why. */
export class MigrationError extends CraftgraphError {
  override readonly name = "MigrationError";
  constructor(message: string) {
    super("MIGRATION_REFUSED", message);
  }
}

const named = /^(\d{4})-([a-z0-9-]+)\.cypher$/;

/** @throws MigrationError where a file's name or number is not the next one */
export function readMigrations(names = listCypher("migrations"), read = (name: string) => readCypher(`migrations/${name}`)): Migration[] {
  return names.map((file, index) => {
    const [, digits, name] = named.exec(file) ?? [];
    if (digits === undefined || name === undefined || Number(digits) !== index + 1) {
      throw new MigrationError(
        `cypher/migrations/${file}: expected a name such as ${String(index + 1).padStart(4, "0")}-what-it-does.cypher.`,
      );
    }
    const content = read(file);
    return { number: index + 1, name, checksum: createHash("sha256").update(content).digest("hex"), statements: statementsOf(content) };
  });
}

/**
 * The migrations that are still to be applied.
 * @throws MigrationError where an applied one was changed, or the graph is of a newer version
 */
export function pendingMigrations(
  known: readonly Migration[],
  applied: readonly Pick<Migration, "number" | "name" | "checksum">[],
): Migration[] {
  for (const { number, name, checksum } of applied) {
    const mine = known.find((migration) => migration.number === number);
    if (mine === undefined) {
      throw new MigrationError(
        `The graph is of model version ${applied.length}, this server knows ${known.length}: it is older than the graph. Start a newer version.`,
      );
    }
    if (mine.checksum !== checksum)
      throw new MigrationError(
        `cypher/migrations/${String(number).padStart(4, "0")}-${name}.cypher was changed after it had been applied. Restore it and add a new one.`,
      );
  }
  return known.slice(applied.length);
}
