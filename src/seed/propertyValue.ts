import { InputError } from "../errors/inputError.js";
import { parseEdtf } from "../time/edtf.js";
import { enumerations, type EnumerationName, type Properties, type Property } from "../vocabulary/index.js";
import { wrongCode } from "./codes.js";
import { SeedError, type Place } from "./seedError.js";
import { textOf, textsOf, type SeedEntry } from "./seedValue.js";

const wordsOf = ({ type, among }: Property): readonly string[] => among ?? Object.keys(enumerations[type as EnumerationName].values);

/**
 * Converts a property's text to the type that the vocabulary gives it.
 * @throws SeedError if the text is not a value of that type
 */
export function propertyValue(name: string, property: Property, { value }: SeedEntry): unknown {
  if (property.list === true) return textsOf(value, name).map(({ text, place }) => scalar(name, property, text, place));
  if (property.type === "strings") return textsOf(value, name).map(({ text }) => text);
  return scalar(name, property, textOf(value, name), value.place);
}

const absentValue = ({ type, list }: Property): unknown => (list === true || type === "strings" ? [] : null);

/** All properties; one that is not given is null, or an empty list. */
export const withAbsent = (properties: Properties, given: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, given[name] ?? absentValue(property)]));

/** @throws SeedError if the text is not an EDTF date */
export function edtfText(name: string, text: string, place: Place): string {
  try {
    parseEdtf(text, name);
    return text;
  } catch (error) {
    if (error instanceof InputError) throw new SeedError(place, `${name} ${JSON.stringify(text)}`, error.allowed);
    throw error;
  }
}

/** @throws SeedError if the form or the check digit of a code is wrong */
function codeText({ code }: Property, text: string, got: string, place: Place): string {
  const allowed = code === undefined ? null : wrongCode(code, text);
  if (allowed !== null) throw new SeedError(place, got, allowed);
  return text;
}

function scalar(name: string, property: Property, text: string, place: Place): unknown {
  const got = `${name} ${JSON.stringify(text)}`;
  switch (property.type) {
    case "string":
      return codeText(property, text, got, place);
    case "edtf":
      return edtfText(name, text, place);
    case "integer":
      if (!/^-?\d+$/.test(text)) throw new SeedError(place, got, "a whole number");
      return Number(text);
    case "float":
      if (!/^-?\d+(\.\d+)?$/.test(text)) throw new SeedError(place, got, "a number");
      return Number(text);
    case "boolean":
      if (text !== "true" && text !== "false") throw new SeedError(place, got, "true or false");
      return text === "true";
    default: {
      const words = wordsOf(property);
      if (!words.includes(text)) throw new SeedError(place, got, words.join(", "));
      return text;
    }
  }
}
