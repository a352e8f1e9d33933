import { parseArgs } from "node:util";

/** What the command line asks for. */
export interface Options {
  readonly studios: number;
  readonly seed: number;
  readonly runs: number;
  readonly requests: number;
  readonly only: string | undefined;
  readonly out: string | undefined;
  readonly data: string | undefined;
  readonly compare: string | undefined;
  readonly against: string | undefined;
}

/** A command line that is not allowed: what came, and what is allowed. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** Where results are written unless `--out` says so. */
export const defaultOut = "test/bench";

const numbers = {
  studios: {
    fallback: 10_000,
    least: 60,
    most: 500_000,
    about: "Studios of the synthetic country, each with 6.67 people and 13.3 patents. The country as it is has 150000.",
  },
  seed: {
    fallback: 1,
    least: 0,
    most: 2_147_483_647,
    about: "What the country and the random operations are drawn from: the same seed, the same.",
  },
  runs: { fallback: 5, least: 1, most: 100, about: "How often each question is measured; ratios are of one run, intervals over all." },
  requests: { fallback: 40, least: 1, most: 10_000, about: "Requests for each server in each run, one after another." },
} as const;

const texts = {
  only: { value: "text", about: "Only what has this text in its name; nothing is written then unless --out stands beside it." },
  out: { value: "folder", about: `Where results.json, machine.json and results.md go. Default: ${defaultOut}.` },
  data: {
    value: "folder",
    about: "Keeps the database there, and uses it again where size, seed and generator are the same. Default: a temporary folder.",
  },
  compare: {
    value: "folder",
    about: "Measures nothing: prints what operations of which nothing grows cost in the results of this folder beside those of --out.",
  },
  against: {
    value: "folder",
    about:
      "Measures no peer: asks the server of another checkout of this project, built there, every question in turns with ours, and ends with 1 where ours is slower.",
  },
} as const;

const flags = [...Object.keys(numbers), ...Object.keys(texts), "help"];
const listed = flags.map((name) => `--${name}`).join(", ");
const line = (left: string, right: string): string => `  ${left.padEnd(20)} ${right}`;

/** What `--help` prints. */
export const help = `Measures this server beside its peer, @neo4j/graphql, on a synthetic country: all of it is made up.

  npm run bench -- [options]

Options
${Object.entries(numbers)
  .map(([name, { about, least, most, fallback }]) =>
    line(`--${name} <number>`, `${about} Allowed: ${least} to ${most}. Default: ${fallback}.`),
  )
  .join("\n")}
${Object.entries(texts)
  .map(([name, { value, about }]) => line(`--${name} <${value}>`, about))
  .join("\n")}
${line("-h, --help", "Prints this.")}

Examples
  npm run bench                                                       10,000 studios: some 20 minutes, results in ${defaultOut}
  npm run bench -- --studios 150000 --data ../country --out ../large  the country, kept in ../country for the next time
  npm run bench -- --only "all people" --runs 2                       only the questions about all people, written nowhere
  npm run bench -- --against ../before                                whether ours is slower than the checkout in ../before
  npm run bench -- --compare ../large                                 what grew from the results in ${defaultOut} to those in ../large

test/bench/README.md says how to read the results.
`;

function whole(name: keyof typeof numbers, given: string | undefined): number {
  const { fallback, least, most } = numbers[name];
  if (given === undefined) return fallback;
  const value = /^\d+$/.test(given) ? Number(given) : NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`--${name}: got ${JSON.stringify(given)}; allowed is a whole number from ${least} to ${most}.`);
  return value;
}

function some(name: keyof typeof texts, given: string | undefined): string | undefined {
  if (given?.trim() === "")
    throw new UsageError(`--${name}: got ${JSON.stringify(given)}; allowed is a ${texts[name].value} that is not empty.`);
  return given;
}

/**
 * Reads a command line, without the program's own name; null where it asks for help.
 * @throws UsageError
 */
export function readOptions(args: readonly string[]): Options | null {
  const given = parsed(args);
  if (given["help"] === true) return null;
  const text = given as Readonly<Record<string, string | undefined>>;
  return {
    studios: whole("studios", text["studios"]),
    seed: whole("seed", text["seed"]),
    runs: whole("runs", text["runs"]),
    requests: whole("requests", text["requests"]),
    only: some("only", text["only"]),
    out: some("out", text["out"]),
    data: some("data", text["data"]),
    compare: some("compare", text["compare"]),
    against: some("against", text["against"]),
  };
}

function parsed(args: readonly string[]): Readonly<Record<string, string | boolean | undefined>> {
  const options = {
    ...Object.fromEntries([...Object.keys(numbers), ...Object.keys(texts)].map((name) => [name, { type: "string" as const }])),
    help: { type: "boolean" as const, short: "h" },
  };
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE")
      throw new UsageError(`${message.split("\n")[0]?.replace(/\.$/, "") ?? ""}. Allowed are ${listed}.`);
    const unknown = args.find((arg, index) =>
      arg.startsWith("-") ? !flags.includes(arg.replace(/^--/, "").split("=")[0] ?? "") : !(args[index - 1] ?? "").startsWith("--"),
    );
    throw new UsageError(`Got ${JSON.stringify(unknown ?? args.join(" "))}; allowed are ${listed}.`);
  }
}
