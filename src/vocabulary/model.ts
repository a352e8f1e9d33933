import type { BilingualText } from "./bilingualText.js";
import type { enumerations } from "./enumerations.js";
import type { Connects, End, Phrase, Recommends } from "./relationshipModel.js";

export type { BilingualText } from "./bilingualText.js";
export type * from "./relationshipModel.js";

export type EnumerationName = keyof typeof enumerations;

/** What a property can hold. `edtf` is a date or interval as EDTF text, stored with its two bounds. */
export interface ScalarValues {
  string: string;
  strings: string[];
  edtf: string;
  integer: number;
  float: number;
  boolean: boolean;
}

export type PropertyType = keyof ScalarValues | EnumerationName;

/** Codes that carry a check digit: a Chinese patent number, a unified social credit code. */
export type CodeKind = "patent" | "uscc";

export interface Property extends BilingualText {
  readonly type: PropertyType;
  /** The words of the enumeration that it may hold; all where absent. */
  readonly among?: readonly string[];
  /** A code with a check digit. */
  readonly code?: CodeKind;
  /** It holds a list of the enumeration's words. */
  readonly list?: true;
  /** Every node of the noun has it; the GraphQL field is non-null. */
  readonly required?: true;
  /** A natural key: unique over the noun. */
  readonly unique?: true;
}

export type Properties = Readonly<Record<string, Property>>;

/** What stands for the name of a node where no source gives one. */
interface Unnamed extends BilingualText {
  /** A date that is added where it is known: "an event of 2024-05-20". */
  readonly of?: string;
}

export interface Noun extends BilingualText {
  /** The room that owns it. */
  readonly room: string;
  /** The root field that lists it. */
  readonly plural: string;
  /** Has `nameZh`, `nameEn`, `aliases` and implements `Named`. */
  readonly named: boolean;
  readonly properties: Properties;
  /** What stands for a node's name where no source gives one, as part of a sentence. */
  readonly unnamed: Unnamed;
  /**
   * Where paths of `connections` meet it:
   * - `through`: they may lead through it.
   * - `passage`: it joins two other nodes in one step, as a participation joins a person and an event; paths do not stop at it.
   * - `end`: it is reference data, or true of thousands; it may only be asked for as an end, as passages may too.
   * - `never`: it is not part of what `connections` looks at.
   */
  readonly connects: "through" | "passage" | "end" | "never";
  /** The relationship to the next node up, where the nouns are a tree; filters can ask for all that lies under one. */
  readonly tree?: string;
  /** The relationship to the next lower rung, where the nouns make a ladder; like a tree it has no cycles. */
  readonly ladder?: string;
  /** Properties it can be ordered by, beside its id (and its name if it has one). */
  readonly orders?: readonly string[];
}

export interface Relationship extends BilingualText {
  /** The model's word, where the stored type is split by noun. */
  readonly verb?: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties?: Properties;
  /** How it is said, in both languages. */
  readonly phrase: Phrase;
  /** How it joins nodes in `connections`. */
  readonly connects: Connects;
  /** Whether recommendations may go along it. */
  readonly recommends: Recommends;
  /** Two nodes can be joined by several of it; a seed tells them apart by `as`. */
  readonly several?: true;
  /** It can begin and end: it carries `since`, `until` and `seenOn`. */
  readonly dated?: true;
  /** Roles that one alone holds at a time at the `to` end: who surely began later ends the earlier one. */
  readonly succession?: readonly string[];
  /** Ends at which one node can have very many; that end's key is stored and indexed. */
  readonly hubs?: readonly End[];
}

/** The nouns of a room: `satisfies Nouns` has the compiler name the entry that lacks an answer, and the answer. */
export type Nouns = Readonly<Record<string, Noun>>;
/** The relationships of a room: `satisfies Relationships` has the compiler name the entry that lacks an answer, and the answer. */
export type Relationships = Readonly<Record<string, Relationship>>;

const property =
  <T extends PropertyType>(type: T) =>
  (en: string, zh: string) =>
    ({ type, en, zh }) as const;

export const text = property("string");
export const texts = property("strings");
export const date = property("edtf");
export const integer = property("integer");
export const decimal = property("float");
export const flag = property("boolean");
export const oneOf = <T extends EnumerationName>(type: T, en: string, zh: string) => ({ type, en, zh }) as const;
export const someOf = <T extends EnumerationName>(type: T, en: string, zh: string) => ({ type, en, zh, list: true }) as const;
/** Only these words of the enumeration. */
export const among = <P extends Property>(words: readonly string[], of: P) => ({ ...of, among: words }) as const;
export const required = <P extends Property>(of: P) => ({ ...of, required: true }) as const;
export const coded = <P extends Property>(code: CodeKind, of: P) => ({ ...of, code }) as const;
export const unique = <P extends Property>(of: P) => ({ ...of, unique: true }) as const;

/** The properties of every noun that has a name. */
export const nameProperties = {
  nameZh: text("Name in Chinese, as a source gives it; empty where none does.", "中文名称；来源未给出则为空。"),
  nameEn: text("Name in English, as a source gives it; empty where none does.", "英文名称；来源未给出则为空。"),
  aliases: texts("Other names that sources use.", "来源中使用的其他名称。"),
} as const;

/** The properties of every relationship that can end. */
export const datedProperties = {
  since: date("When it began (EDTF); null where no source says.", "开始日期。"),
  until: date("When it ended (EDTF); null is unknown, and not for ever.", "结束日期。"),
  seenOn: texts("Days on which a source says it held (EDTF).", "来源所见日期。"),
} as const;

/** The properties of every relationship, beside its own. */
export interface FactProperties {
  id: string;
  /** `sourceId#locator` for each statement. */
  statedIn: string[];
  /** No statement states it outright: each only implies it. */
  implied: boolean;
}
