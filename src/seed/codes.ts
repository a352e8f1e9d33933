import type { CodeKind } from "../vocabulary/index.js";

const patentNumber = /^(?:CN|ZL)(\d{8}|\d{12})\.(\d|X)$/;

/** The weights of the digits of a Chinese patent number: 2 to 9, repeated. */
const patentWeight = (index: number): number => (index % 8) + 2;

function wrongPatent(text: string): string | null {
  const allowed = "CN or ZL, 8 or 12 digits, a point and the check digit, such as CN201410000000.1";
  if (!/^(?:CN|ZL)/.test(text)) return null;
  const [, digits, check] = patentNumber.exec(text) ?? [];
  if (digits === undefined) return allowed;
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * patentWeight(index), 0);
  const right = sum % 11 === 10 ? "X" : String(sum % 11);
  return check === right ? null : `${allowed}; the check digit of ${digits} is ${right}`;
}

const usccCharacters = "0123456789ABCDEFGHJKLMNPQRTUWXY";

function wrongUscc(text: string): string | null {
  const allowed = "18 characters, digits and capitals without I, O, S, V and Z, the last of them the check character";
  const values = [...text].map((character) => usccCharacters.indexOf(character));
  if (values.length !== 18 || values.includes(-1)) return allowed;
  let weight = 1;
  let sum = 0;
  for (const value of values.slice(0, 17)) {
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  const right = usccCharacters[(31 - (sum % 31)) % 31];
  return text.endsWith(right as string) ? null : `${allowed}; here ${right}`;
}

/** What is allowed instead of a code with a wrong form or check digit; null if the code is right. */
export const wrongCode = (kind: CodeKind, text: string): string | null => (kind === "patent" ? wrongPatent(text) : wrongUscc(text));
