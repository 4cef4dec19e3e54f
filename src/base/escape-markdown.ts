import { cut, visible } from "./wording.ts";

/** Signs behind which GitHub looks for a name or a number, even where they were written as entities. */
const beginners = new Set(["@", "#"]);

/** What is shown as nothing though it is a letter or a mark: fillers, joiners, selectors of a variant. */
const hidden = /\p{Default_Ignorable_Code_Point}/gu;

/** Text in which nothing hides. */
export function plain(text: string): string {
  return visible(text).replace(hidden, (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`);
}

/** Text from a manifest as text: no markup, no HTML, no cell's end, no link, and nobody is mentioned. */
export function escaped(text: string): string {
  return plain(text)
    .replace(/[&<>|`*_[\]\\~#@:!]/g, (sign) => `&#${sign.charCodeAt(0)};${beginners.has(sign) ? "&#8203;" : ""}`)
    .replace(/\b(www)\./gi, "$1&#46;")
    .replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;");
}

/** The most of a name that is shown where names are in rows. */
const longest = 80;

/** A name for a cell of a table or an item of a list. */
export function cell(name: string): string {
  return escaped(short(name, longest));
}

/** A text, or its beginning and a sign that there is more. */
export function short(text: string, length: number): string {
  return text.length > length ? `${cut(text, length)}…` : text;
}
