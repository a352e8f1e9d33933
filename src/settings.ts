/** A setting whose value is not allowed; the message names the setting, what came and what is allowed. */
export class SettingError extends Error {
  override readonly name = "SettingError";
}

interface Setting<T> {
  /** For `.env.example`: what it is, its unit and what is allowed. */
  readonly about: string;
  /** As `.env.example` shows it; empty where there is no default. */
  readonly example: string;
  readonly allowed: string;
  readonly read: (text: string) => T | undefined;
  readonly fallback: T;
}

const whole = (about: string, fallback: number, least: number, most: number): Setting<number> => ({
  about,
  example: String(fallback),
  allowed: `a whole number from ${least} to ${most}`,
  read: (text) => (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
  fallback,
});

const word = <W extends string>(about: string, fallback: W, words: readonly W[]): Setting<W> => ({
  about,
  example: fallback,
  allowed: words.join(", "),
  read: (text) => words.find((each) => each === text),
  fallback,
});

const text = <T extends string | undefined>(about: string, fallback: T, allowed = "a text", form = /./): Setting<T | string> => ({
  about,
  example: fallback ?? "",
  allowed,
  read: (given) => (form.test(given) ? given : undefined),
  fallback,
});

const none: string | undefined = undefined;

/** Every setting, by the name of its environment variable. */
export const settingTable = {
  PORT: whole("The port to serve on.", 4000, 0, 65535),
  HOST: text("The address to serve on.", "127.0.0.1", "an address or host name", /^[\w.:-]+$/),
  NEO4J_URI: text(
    "An existing Neo4j to use instead of an own one.",
    none,
    "an address that begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://",
    /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/]+/,
  ),
  NEO4J_USER: text("Its user. Only with NEO4J_URI.", "neo4j"),
  NEO4J_PASSWORD: text("Its password. Only with NEO4J_URI, and needed there.", none),
  NEO4J_DATABASE: text("Its database; the server's default one where it is not set. Only with NEO4J_URI.", none),
  NEO4J_HEAP_MB: whole("Heap of the own Neo4j, in megabytes.", 1024, 256, 31_000),
  NEO4J_PAGE_CACHE_MB: whole("Page cache of the own Neo4j, in megabytes.", 512, 64, 1_000_000),
  DATA_FOLDER: text("Where the own Neo4j, its data, its password and the logs are kept.", ".craftgraph", "a path"),
  REQUEST_DEADLINE_MS: whole("How long one request may take, in milliseconds.", 10_000, 100, 600_000),
  NODE_BUDGET: whole("How many nodes one request may ask for, counted before it runs.", 50_000, 100, 10_000_000),
  STATEMENT_BUDGET: whole("How many lists, edges and counts one request may ask for, counted before it runs.", 200, 10, 10_000),
  DRAIN_MS: whole("How long readiness says no before the server closes, in milliseconds; for load balancers.", 0, 0, 600_000),
  LOG_LEVEL: word("The least severe messages that are logged.", "info", ["debug", "info", "warn", "error", "silent"]),
} satisfies Record<string, Setting<unknown>>;

type Values = { readonly [K in keyof typeof settingTable]: (typeof settingTable)[K]["fallback"] };
export type Settings = Values;

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 * @throws SettingError naming every setting that is not allowed
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const problems: string[] = [];
  const values = Object.entries(settingTable as Record<string, Setting<unknown>>).map(([name, { read, fallback, allowed }]) => {
    const given = environment[name];
    if (given === undefined || given === "") return [name, fallback];
    const value = read(given);
    if (value === undefined) problems.push(`${name}: got ${JSON.stringify(name === "NEO4J_PASSWORD" ? "***" : given)}; allowed is ${allowed}.`);
    return [name, value];
  });
  const settings = Object.fromEntries(values) as Settings;
  if (settings.NEO4J_URI !== undefined && settings.NEO4J_PASSWORD === undefined) problems.push("NEO4J_PASSWORD: got nothing; with NEO4J_URI its password is needed.");
  for (const name of ["NEO4J_PASSWORD", "NEO4J_DATABASE"]) {
    if (settings.NEO4J_URI === undefined && environment[name]) problems.push(`${name}: is set, and NEO4J_URI is not; set both, or neither.`);
  }
  if (problems.length > 0) throw new SettingError(problems.join("\n"));
  return settings;
}

/** The text of `.env.example`. */
export const settingsExample = (): string =>
  `# Every setting, with its default. Copy to .env and change what you need.\n\n${Object.entries(settingTable as Record<string, Setting<unknown>>)
    .map(([name, { about, allowed, example }]) => `# ${about} Allowed: ${allowed}.\n${example === "" ? "# " : ""}${name}=${example}\n`)
    .join("\n")}`;
