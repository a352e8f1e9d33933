import { isOracleCursor } from "./answer.js";

/** Which cursor of the oracle stands for which of the server's, in each list: one for one. */
export class CursorBook {
  private readonly toServer = new Map<string, string>();
  private readonly toOracle = new Map<string, string>();

  /** False where either already stands for another one. */
  match(list: string, server: string, oracle: string): boolean {
    const [there, back] = [`${list} ${oracle}`, `${list} ${server}`];
    if ((this.toServer.get(there) ?? server) !== server || (this.toOracle.get(back) ?? oracle) !== oracle) return false;
    this.toServer.set(there, server);
    this.toOracle.set(back, oracle);
    return true;
  }

  oracleOf(list: string, server: string): string {
    const oracle = this.toOracle.get(`${list} ${server}`);
    if (oracle === undefined) throw new Error(`No page of ${list} had the cursor ${server}.`);
    return oracle;
  }
}

const listAlias = /^l\d+$/;

const shown = (value: unknown): string => (JSON.stringify(value) ?? "nothing").slice(0, 200);

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/** Where two answers differ; a cursor differs where it stands for another row than before. */
export function differences(server: unknown, oracle: unknown, book: CursorBook, path = "data", list = ""): string[] {
  if (isObject(server) && isObject(oracle) && Array.isArray(server) === Array.isArray(oracle)) {
    if (Array.isArray(server) && Array.isArray(oracle) && server.length !== oracle.length)
      return [`${path}: ${server.length} in the database, ${oracle.length} in the oracle`];
    return [...new Set([...Object.keys(server), ...Object.keys(oracle)])].flatMap((key) =>
      differences(server[key], oracle[key], book, `${path}.${key}`, listAlias.test(key) ? key : list),
    );
  }
  const equal = isOracleCursor(oracle) ? typeof server === "string" && book.match(list, server, oracle) : server === oracle;
  return equal ? [] : [`${path}: ${shown(server)} in the database, ${shown(oracle)} in the oracle`];
}
