import { table } from "../table.js";
import { byDefault, wayNames, type Tried } from "./backtest.js";
import { worldNames, type WorldName } from "./parameters.js";

/** A measure of a way in a world: its mean over the seeds, and the standard error of that. */
interface Mean {
  readonly mean: number;
  readonly error: number;
}

/** One way in one world, over all seeds. */
export interface Summary {
  readonly world: WorldName;
  readonly way: string;
  readonly seeds: number;
  readonly precisionAt10: Mean;
  readonly meanReciprocalRank: Mean;
  readonly crossDiscipline: Mean;
  readonly exposureGini: Mean;
}

const measures = ["precisionAt10", "meanReciprocalRank", "crossDiscipline", "exposureGini"] as const;

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

function meanOf(values: readonly number[]): Mean {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length - 1);
  return { mean: rounded(mean), error: rounded(Math.sqrt(variance / values.length)) };
}

export const summaries = (tried: readonly Tried[]): Summary[] =>
  worldNames.flatMap((world) =>
    wayNames.flatMap((way): Summary[] => {
      const of = tried.filter((each) => each.world === world && each.way === way);
      if (of.length === 0) return [];
      const [precisionAt10, meanReciprocalRank, crossDiscipline, exposureGini] = measures.map((measure) =>
        meanOf(of.map((each) => each[measure])),
      ) as [Mean, Mean, Mean, Mean];
      return [{ world, way, seeds: of.length, precisionAt10, meanReciprocalRank, crossDiscipline, exposureGini }];
    }),
  );

/** One claim on which the ways are judged. */
export interface Claim {
  readonly claim: string;
  readonly holds: boolean;
}

const rivals = ["popularity", "common neighbours", "shared topics"];

/** What the default way has to show, by precision at 10 over all seeds. */
export function claims(all: readonly Summary[]): Claim[] {
  const precision = (world: WorldName, way: string): Mean =>
    all.find((each) => each.world === world && each.way === way)?.precisionAt10 ?? { mean: Number.NaN, error: Number.NaN };
  const best = (world: WorldName): number => Math.max(...rivals.map((way) => precision(world, way).mean));
  const [ours, chance] = [precision("shuffled", byDefault), precision("shuffled", "chance")];
  return [
    {
      claim: "complementary world: ahead of popularity, common neighbours and shared topics",
      holds: precision("complementary", byDefault).mean > best("complementary"),
    },
    {
      claim: "homophilous world: within a tenth of the best of the three",
      holds: precision("homophilous", byDefault).mean >= 0.9 * best("homophilous"),
    },
    {
      claim: "shuffled world: no better than chance, within two standard errors",
      holds: ours.mean <= chance.mean + 2 * Math.hypot(ours.error, chance.error),
    },
  ];
}

const shown = ({ mean, error }: Mean): string => `${mean.toFixed(3)} ± ${error.toFixed(3)}`;

/** The report of a backtest, in Markdown. */
export function reportOf(all: readonly Summary[]): string {
  const worlds = worldNames.filter((world) => all.some((each) => each.world === world));
  const sections = worlds.map((world) => {
    const rows = all.filter((each) => each.world === world).map((each) => [each.way, ...measures.map((measure) => shown(each[measure]))]);
    return `## The ${world} world\n\n${table(["way", "precision at 10", "MRR", "hits across disciplines", "Gini of exposure"], rows)}`;
  });
  const judged = claims(all).map(({ claim, holds }) => `- ${holds ? "holds" : "**does not hold**"}: ${claim}`);
  return `# Backtest of recommendations\n\nMade-up worlds of 300 studios, ${Math.max(...all.map(({ seeds }) => seeds))} of each kind; means over them, and their standard errors. \`../README.md\` says how to read it.\n\n${sections.join("\n\n")}\n\n## What was to be shown, by the default way\n\n${judged.join("\n")}\n`;
}
