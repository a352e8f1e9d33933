import type { enumerations } from "./enumerations.js";

/** English and Chinese, for the places where people meet a name. */
export interface BilingualText {
  readonly en: string;
  readonly zh: string;
}

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

export interface Noun extends BilingualText {
  /** The room that owns it. */
  readonly room: string;
  /** The root field that lists it. */
  readonly plural: string;
  /** Has `nameZh`, `nameEn`, `aliases` and implements `Named`. */
  readonly named: boolean;
  readonly properties: Properties;
  /** The relationship to the next node up, where the nouns are a tree; filters can ask for all that lies under one. */
  readonly tree?: string;
  /** Properties it can be ordered by, beside its id (and its name if it has one). */
  readonly orders?: readonly string[];
}

export type End = "from" | "to";

export interface Relationship extends BilingualText {
  /** The model's word, where the stored type is split by noun. */
  readonly verb?: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties?: Properties;
  /** It can begin and end: it carries `since`, `until` and `seenOn`. */
  readonly dated?: true;
  /** Roles that one alone holds at a time at the `to` end: who surely began later ends the earlier one. */
  readonly succession?: readonly string[];
  /** Ends at which one node can have very many; that end's key is stored and indexed. */
  readonly hubs?: readonly End[];
}

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
