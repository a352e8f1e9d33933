import { settingTable } from "./settings.js";
import { settingFlags } from "./readCommand.js";

interface Described {
  readonly about: string;
  readonly allowed: string;
  readonly example: string;
}

const table = settingTable as Readonly<Record<string, Described>>;
const fallback = ({ example }: Described): string => (example === "" ? "" : ` Default: ${example}.`);
const line = (left: string, right: string): string => `  ${left.padEnd(20)} ${right}`;

const options = [
  ...settingFlags.map(({ setting, flag }) =>
    line(`--${flag.name} <${flag.value}>`, `${table[setting]!.about} Allowed: ${table[setting]!.allowed}.${fallback(table[setting]!)}`),
  ),
  line("--reset", "Deletes the own Neo4j's database before the start, which then loads the facts anew; asks first."),
  line("--yes", "Answers the question of --reset with yes."),
  line("-h, --help", "Prints this."),
];

/** The text that `--help` prints. */
export const help = (
  version: string,
): string => `Craftgraph ${version}: a knowledge graph of model workers, their studios and alliances, served as GraphQL over Neo4j.

  npm start -- [options]        starts the server
  npm run status -- [options]   says whether a server runs for a data folder, where, and whether it is ready;
                                ends with 0 where it is, else with 1
  npm run verify -- [options]   checks the graph of a data folder, or of NEO4J_URI, while it is served or not, and only reads;
                                ends with 0 where all holds, else with 1 and a sentence for each broken thing
After a build: npx craftgraph [start] [options], npx craftgraph status [options], npx craftgraph verify [options].

Options
${options.join("\n")}

An option wins over the environment, and the environment over a file .env in the folder where it is started.

Settings
${Object.entries(table)
  .map(([name, setting]) => line(name, `${setting.about}${fallback(setting)}`))
  .join("\n")}
`;
