import { escapeInvisible, short } from "./wording.ts";

/** Characters that start a mention or a reference on GitHub, even when they are written as entities. */
const referenceStarts = new Set(["@", "#"]);

/** Invisible letters and marks: fillers, joiners, variation selectors. */
const hidden = /\p{Default_Ignorable_Code_Point}/gu;

/** A text with its invisible characters escaped. */
export function withoutMarkdown(text: string): string {
  return escapeInvisible(text).replace(
    hidden,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}`,
  );
}

/** A text from a manifest, escaped for Markdown: no markup, HTML, cell separator, link or mention. */
export function escapeMarkdown(text: string): string {
  return withoutMarkdown(text)
    .replace(/[&<>|`*_[\]\\~#@:!]/g, (sign) => `&#${sign.charCodeAt(0)};${referenceStarts.has(sign) ? "&#8203;" : ""}`)
    .replace(/\b(www)\./gi, "$1&#46;")
    .replace(/\b(GH)-(?=\d)/gi, "$1-&#8203;");
}

/** Characters that URLs do not have (RFC 3986, section 2), or that have a meaning in Markdown. */
const unsafeInLink = /[^\w.~:/?#@!$&',;=+%-]/gu;

/** A URL as the target of a Markdown link: other characters than those of URLs, and parentheses, are percent-encoded. */
export function linkTarget(url: string): string {
  return url.replace(unsafeInLink, (sign) =>
    [...new TextEncoder().encode(sign)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join(""),
  );
}

/** The longest name that a table or a list shows. */
const longest = 80;

/** A name, escaped and shortened for a table cell or a list item. */
export function cell(name: string): string {
  return escapeMarkdown(short(name, longest));
}
