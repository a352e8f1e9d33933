import { InputError } from "../../../errors/inputError.js";

/** The respects in which a candidate is scored. */
export const reasonKinds = ["DISCIPLINES", "COMPLEMENT", "BRIDGES", "REACH", "RECORD", "PLACE"] as const;
export type ReasonKind = (typeof reasonKinds)[number];

export type Weights = Readonly<Record<ReasonKind, number>>;

/** A recommendation needs a reason of one of these kinds: record and place are shared by thousands. */
export const grounds: readonly ReasonKind[] = ["DISCIPLINES", "COMPLEMENT", "BRIDGES"];

export const presets = {
  BALANCED: { DISCIPLINES: 0.35, COMPLEMENT: 0.22, BRIDGES: 0.2, REACH: 0.05, RECORD: 0.08, PLACE: 0.1 },
  COMPLEMENTARY: { DISCIPLINES: 0.05, COMPLEMENT: 0.5, BRIDGES: 0.2, REACH: 0.05, RECORD: 0.1, PLACE: 0.1 },
  SIMILAR: { DISCIPLINES: 0.55, COMPLEMENT: 0, BRIDGES: 0.25, REACH: 0.05, RECORD: 0.05, PLACE: 0.1 },
  NEARBY: { DISCIPLINES: 0.15, COMPLEMENT: 0.2, BRIDGES: 0.15, REACH: 0.1, RECORD: 0.1, PLACE: 0.3 },
} as const satisfies Record<string, Weights>;
export type PresetName = keyof typeof presets;

/** As callers send them, by the kind in lower case. */
export type GivenWeights = Readonly<Partial<Record<Lowercase<ReasonKind>, number | null>>>;

/**
 * The weights of a preset, replaced by those that are given.
 * @throws InputError where one is out of its bounds, or no ground is left
 */
export function weightsOf(preset: PresetName, given: GivenWeights): Weights {
  const weights = Object.fromEntries(
    reasonKinds.map((kind) => {
      const name = kind.toLowerCase() as Lowercase<ReasonKind>;
      const weight = given[name] ?? presets[preset][kind];
      if (!(weight >= 0 && weight <= 1)) throw new InputError(`weights.${name}`, weight, "a number from 0 to 1");
      return [kind, weight];
    }),
  ) as Record<ReasonKind, number>;
  if (grounds.every((kind) => weights[kind] === 0))
    throw new InputError(
      "weights",
      given,
      `a weight above 0 for one of ${grounds.join(", ").toLowerCase()}: without these nothing speaks for working together`,
    );
  return weights;
}
