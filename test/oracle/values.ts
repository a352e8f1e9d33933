import type { Property } from "../../src/vocabulary/index.js";
import { enumerations, type NounName, type RelationshipType } from "../../src/vocabulary/index.js";
import { spanOf } from "./dates.js";
import type { Dice } from "./dice.js";
import type { OracleGraph } from "./graphOf.js";

const dayInMilliseconds = 86_400_000;

const near = (day: string, offset: number): string => new Date(Date.parse(day) + offset * dayInMilliseconds).toISOString().slice(0, 10);

/** Values to ask for: those that the graph has, what lies near them, and some that it has not. */
export class Values {
  private readonly known = new Map<string, readonly unknown[]>();
  private readonly days: readonly string[];

  constructor(private readonly graph: OracleGraph) {
    const texts = graph.facts.flatMap(({ values: { since, until, seenOn } }) => [since, until, ...((seenOn ?? []) as unknown[])]);
    const days = texts.flatMap((text) => (typeof text === "string" ? Object.values(spanOf(text)) : [])) as (string | null)[];
    this.days = [...new Set(days)].filter((day) => day !== null);
  }

  /** A day on which something begins, ends or is seen, or one beside it. */
  day(dice: Dice): string {
    return this.days.length === 0 || dice.chance(0.1)
      ? `20${dice.between(10, 30)}-0${dice.between(1, 9)}-1${dice.below(10)}`
      : near(dice.pick(this.days), dice.between(-1, 1));
  }

  ofNoun(noun: NounName, property: string): readonly unknown[] {
    return this.pool(`${noun}.${property}`, () => this.graph.ofNoun(noun).map(({ values }) => values[property]));
  }

  ofType(type: RelationshipType, property: string): readonly unknown[] {
    return this.pool(`${type}.${property}`, () =>
      this.graph.facts.filter((fact) => fact.type === type).map(({ values }) => values[property]),
    );
  }

  private pool(key: string, read: () => unknown[]): readonly unknown[] {
    let values = this.known.get(key);
    if (values === undefined)
      this.known.set(
        key,
        (values = read()
          .flat()
          .filter((value) => value != null)),
      );
    return values;
  }
}

/** What an operator is asked with. */
export function operand(operator: string, { type, among }: Property, pool: readonly unknown[], dice: Dice): unknown {
  const value = (): unknown => {
    const given = pool.length === 0 ? undefined : dice.pick(pool);
    switch (type) {
      case "boolean":
        return dice.chance(0.5);
      case "integer":
        return Math.round(Number(given ?? 3)) + dice.pick([0, 0, 0, 1, -1]);
      case "float":
        return Number(given ?? 0.5) + dice.pick([0, 0, 0, 0.25, -1]);
      case "edtf":
        return dateNear(given as string | undefined, dice);
      case "string":
      case "strings":
        return textNear(given as string | undefined, dice);
      default:
        return given !== undefined && dice.chance(0.7) ? given : dice.pick(among ?? Object.keys(enumerations[type].values));
    }
  };
  if (operator === "isNull") return dice.chance(0.5);
  if (operator === "in") return Array.from({ length: dice.below(4) }, value);
  if (operator !== "contains" && operator !== "startsWith") return value();
  const letters = [...String(value())];
  const start = operator === "contains" ? dice.below(letters.length) : 0;
  return letters.slice(start, start + dice.below(5)).join("");
}

function textNear(text: string | undefined, dice: Dice): string {
  if (text === undefined || dice.chance(0.1)) return dice.pick(["", "no such text", "m", "工", "～"]);
  return dice.chance(0.85) ? text : dice.pick([text.toUpperCase(), `${text} `, [...text].slice(0, 3).join("")]);
}

/** A date with a first and a last day: others are refused as conditions. */
function dateNear(text: string | undefined, dice: Dice): string {
  const { first, last } = text === undefined ? { first: null, last: null } : spanOf(text);
  const day = dice.pick([first, last].filter((each) => each !== null)) ?? "2021-06-15";
  if (text !== undefined && first !== null && last !== null && dice.chance(0.4)) return text;
  return dice.pick([
    day,
    near(day, 1),
    near(day, -1),
    day.slice(0, 7),
    day.slice(0, 4),
    `${day.slice(0, 4)}/${Number(day.slice(0, 4)) + 1}-03`,
    `${near(day, -40)}/${day}`,
    `${day.slice(0, 3)}X`,
  ]);
}
