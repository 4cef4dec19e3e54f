/** Quotes of typography, which YAML reads as letters, and brackets around a value. */
const opening = "“”„‟«»‹›‘’‚‛`´\"'(<{[";
const closing = "“”„‟«»‹›‘’‚‛`´\"')>}]";

/** Signs with which people begin the items of a list: only the hyphen is one in YAML. */
export const bullets = "–—−•·▪‣◦●*";

/** A value without what does not belong to it. */
export type Unwrapped = {
  readonly text: string;
  /** Whether words are missing too, such as those of a comment. */
  readonly isShortened: boolean;
};

/** A comment of other languages, or one without a space before it. A URL has none behind its colon. */
const comment = /\s*(?:(?<!:)\/\/|\/\*|#|--\s).*$/s;

/** A text without typographic quotes, brackets, a bullet, a comma at the end, and a comment at the end. */
export function unwrap(text: string): Unwrapped {
  const bare = text.trim().replace(comment, "");
  const isShortened = bare !== text.trim();
  let inner = (bare === "" ? text : bare).trim();
  if (bullets.includes(inner[0] ?? "")) inner = inner.slice(1).trim();
  inner = inner.replace(/[,;]+$/, "");
  const isWrapped = inner.length > 2 && opening.includes(inner[0] ?? "") && closing.includes(inner.at(-1) ?? "");
  return { text: isWrapped ? inner.slice(1, -1).trim() : inner, isShortened };
}

/** The typographic quotes around a text, in which YAML reads them as letters; undefined if there are none. */
export function pastedQuotes(text: string): string | undefined {
  const found = text.match(/[“”„‟«»‹›‘‚‛]|^’|’$/g);
  return found === null ? undefined : [...new Set(found)].slice(0, 2).join(" ");
}

/** Letters of other scripts that look like Latin ones, with these. */
const lookAlikes: Readonly<Record<string, string>> = {
  ...{ а: "a", в: "b", с: "c", ԁ: "d", е: "e", һ: "h", і: "i", ј: "j", к: "k", ӏ: "l", м: "m", о: "o", р: "p", ԛ: "q" },
  ...{ ѕ: "s", т: "t", у: "y", х: "x", ԝ: "w", А: "A", В: "B", С: "C", Е: "E", Н: "H", І: "I", К: "K", М: "M", О: "O" },
  ...{ Р: "P", Ѕ: "S", Т: "T", У: "Y", Х: "X", α: "a", ε: "e", ι: "i", κ: "k", ν: "v", ο: "o", ρ: "p", υ: "u", χ: "x" },
  ...{ Α: "A", Β: "B", Ε: "E", Ζ: "Z", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ο: "O", Ρ: "P", Τ: "T", Υ: "Y", Χ: "X" },
};

/** The character of a text that looks like a Latin letter or like nothing at all, with its code point; undefined if there is none. */
export function hiddenCharacter(text: string): string | undefined {
  for (const character of text.slice(0, 200)) {
    const latin = Object.hasOwn(lookAlikes, character) ? lookAlikes[character] : undefined;
    const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
    if (latin !== undefined) return `${code} in it only looks like the letter "${latin}"`;
    if (/\p{Cf}/u.test(character)) return `the invisible character ${code} is in it`;
  }
  return undefined;
}
