import { CraftgraphError } from "../errors/craftgraphError.js";

/** A setting whose value is not allowed; the message names the setting, what came and what is allowed. */
export class SettingError extends CraftgraphError {
  override readonly name = "SettingError";
  constructor(message: string) {
    super("SETTING_NOT_ALLOWED", message);
  }
}

interface Setting<T> {
  /** The description in `.env.example`, with the unit. */
  readonly about: string;
  /** The value in `.env.example`. Empty if there is no default. */
  readonly example: string;
  readonly allowed: string;
  readonly read: (text: string) => T | undefined;
  readonly fallback: T;
  /** The command-line option of the setting, if it has one, and the placeholder of its value in the help. */
  readonly flag?: { readonly name: string; readonly value: string };
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

/** Refuses what `URL` cannot parse, as the driver cannot either. */
const thatParses = <S extends Setting<string | undefined>>(setting: S): S => ({
  ...setting,
  read: (given) => (URL.canParse(given) ? setting.read(given) : undefined),
});

const withFlag = <S extends Setting<unknown>>(setting: S, name: string, value: string): S => ({ ...setting, flag: { name, value } });

const none: string | undefined = undefined;

/** All settings by the names of their environment variables. */
export const settingTable = {
  PORT: withFlag(whole("The port to serve on.", 4000, 0, 65535), "port", "number"),
  HOST: text("The address to serve on.", "127.0.0.1", "an address or host name", /^[\w.:-]+$/),
  NEO4J_URI: thatParses(
    text(
      "An existing Neo4j to use instead of an own one.",
      none,
      "an address that begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://, without user and password, which have settings of their own",
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^\s/@]+(\/[^\s@]*)?$/,
    ),
  ),
  NEO4J_USER: text("Its user. Only with NEO4J_URI.", "neo4j"),
  NEO4J_PASSWORD: text("Its password. Only with NEO4J_URI, and needed there.", none),
  NEO4J_DATABASE: text(
    "Its database; the server's default one where it is not set. Only with NEO4J_URI.",
    none,
    "a name, and not system, which holds no graph",
    /^(?!system$)./i,
  ),
  NEO4J_HEAP_MB: whole("Heap of the own Neo4j, in megabytes.", 1024, 256, 31_000),
  NEO4J_PAGE_CACHE_MB: whole("Page cache of the own Neo4j, in megabytes.", 512, 64, 1_000_000),
  NEO4J_RESTARTS: whole("How often within ten minutes the own Neo4j is started again when it ends by itself.", 5, 0, 1_000),
  DATA_FOLDER: withFlag(
    text("Where the own Neo4j, its data, its password and the logs are kept.", ".craftgraph", "a path"),
    "data",
    "folder",
  ),
  REQUEST_DEADLINE_MS: whole("How long one request may take, in milliseconds.", 10_000, 100, 600_000),
  NODE_BUDGET: whole("How many nodes one request may ask for, counted before it runs.", 50_000, 100, 10_000_000),
  STATEMENT_BUDGET: whole("How many lists, edges and counts one request may ask for, counted before it runs.", 200, 10, 10_000),
  DRAIN_MS: whole("How long readiness says no before the server closes, in milliseconds; for load balancers.", 0, 0, 600_000),
  LOG_LEVEL: word("The least severe messages that are logged.", "info", ["debug", "info", "warn", "error", "silent"]),
} satisfies Record<string, Setting<unknown>>;

type Values = { readonly [K in keyof typeof settingTable]: (typeof settingTable)[K]["fallback"] };
export type Settings = Values;

/** Masks the user and password in an address. */
export const withoutUser = (address: string): string => address.replace(/^([a-z0-9+.-]*:\/\/)?[\s\S]*@/i, "$1***@");

const shown = (name: string, given: string): string =>
  JSON.stringify(name === "NEO4J_PASSWORD" ? "***" : name === "NEO4J_URI" ? withoutUser(given) : given);

export type GivenSettings = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings from the environment, where an empty variable counts as unset. Options take precedence.
 * @param flags the given options by the names of their settings
 * @throws SettingError that names every invalid setting
 */
export function readSettings(environment: GivenSettings, flags: GivenSettings = {}): Settings {
  const problems: string[] = [];
  const values = Object.entries(settingTable as Record<string, Setting<unknown>>).map(([name, { read, fallback, allowed, flag }]) => {
    const given = flags[name] ?? (environment[name] === "" ? undefined : environment[name]);
    if (given === undefined) return [name, fallback];
    const value = read(given);
    const label = flags[name] === undefined || flag === undefined ? name : `--${flag.name}`;
    if (value === undefined) problems.push(`${label}: got ${shown(name, given)}; allowed is ${allowed}.`);
    return [name, value];
  });
  const settings = Object.fromEntries(values) as Settings;
  if (settings.NEO4J_URI !== undefined && settings.NEO4J_PASSWORD === undefined)
    problems.push("NEO4J_PASSWORD: got nothing; with NEO4J_URI its password is needed.");
  for (const name of ["NEO4J_PASSWORD", "NEO4J_DATABASE"]) {
    if (!environment["NEO4J_URI"] && environment[name]) problems.push(`${name}: is set, and NEO4J_URI is not; set both, or neither.`);
  }
  if (problems.length > 0) throw new SettingError(problems.join("\n"));
  return settings;
}

/** The content of `.env.example`. */
export const settingsExample = (): string =>
  `# Every setting, with its default. Copy to .env and change what you need.\n\n${Object.entries(
    settingTable as Record<string, Setting<unknown>>,
  )
    .map(([name, { about, allowed, example }]) => `# ${about} Allowed: ${allowed}.\n${example === "" ? "# " : ""}${name}=${example}\n`)
    .join("\n")}`;
