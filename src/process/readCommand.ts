import { parseArgs, type ParseArgsConfig } from "node:util";
import { CraftgraphError } from "../errors/craftgraphError.js";
import { settingTable, type GivenSettings } from "./settings.js";

/** The command and options from the command line. */
export type Command =
  | { readonly name: "start"; readonly flags: GivenSettings; readonly reset: boolean; readonly yes: boolean }
  | { readonly name: "status"; readonly flags: GivenSettings }
  | { readonly name: "verify"; readonly flags: GivenSettings }
  | { readonly name: "help" };

/** A command line that is not allowed; one sentence or two say what came and what is allowed. */
export class UsageError extends CraftgraphError {
  override readonly name = "UsageError";
  constructor(message: string) {
    super("USAGE", message);
  }
}

interface SettingFlag {
  readonly setting: string;
  readonly flag: { readonly name: string; readonly value: string };
}

/** The options that override settings. */
export const settingFlags: readonly SettingFlag[] = Object.entries(settingTable).flatMap(([setting, entry]) =>
  "flag" in entry && entry.flag !== undefined ? [{ setting, flag: entry.flag }] : [],
);

const options = {
  ...Object.fromEntries(settingFlags.map(({ flag }) => [flag.name, { type: "string" as const }])),
  reset: { type: "boolean" },
  yes: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} satisfies ParseArgsConfig["options"];

const commands = ["start", "status", "verify"] as const;
const listed = `the commands ${new Intl.ListFormat("en").format(commands)}, and the options ${Object.keys(options)
  .map((name) => `--${name}`)
  .join(", ")}`;

/**
 * Parses the arguments of the command line, without the name of the program.
 * @throws UsageError
 */
export function readCommand(args: readonly string[]): Command {
  const { values, positionals } = parsed(args);
  const [name = "start", ...more] = positionals;
  if (values["help"] === true) return { name: "help" };
  const command = commands.find((each) => each === name);
  if (command === undefined || more.length > 0)
    throw new UsageError(`Got ${JSON.stringify(positionals.join(" "))}; allowed are ${listed}.`);

  const flags = Object.fromEntries(settingFlags.map(({ setting, flag }) => [setting, values[flag.name] as string | undefined]));
  const { reset = false, yes = false } = values as { reset?: boolean; yes?: boolean };
  if (command !== "start") {
    if (reset || yes || flags["PORT"] !== undefined) throw new UsageError(`Of the options, ${command} takes only --data and --help.`);
    return { name: command, flags };
  }
  if (yes && !reset) throw new UsageError("--yes answers the question that --reset asks; give both, or neither.");
  return { name: command, flags, reset, yes };
}

function parsed(args: readonly string[]): {
  values: Readonly<Record<string, string | boolean | undefined>>;
  positionals: readonly string[];
} {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(`${message.split("\n")[0] ?? ""}. Allowed are ${listed}.`.replace("..", "."));
    throw new UsageError(`Got ${JSON.stringify(args.find(isUnknown) ?? args.join(" "))}; allowed are ${listed}.`);
  }
}

const known = Object.keys(options).map((name) => `--${name}`);
const isUnknown = (arg: string): boolean => arg.startsWith("-") && arg !== "-h" && arg !== "--" && !known.includes(arg.split("=")[0] ?? "");
