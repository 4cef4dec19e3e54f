import { counted, grouped } from "../../base/wording.ts";
import type { Trouble } from "./parse-errors.ts";

/** The longest expression; the library's parser takes a tenth of a second for it. */
export const longest = 4_096;

/** How deep brackets and choices may stand in each other. Nobody reads more, and the parser's stack ends at some hundreds. */
export const deepest = 64;

/** Texts, raw ones first, and comments: what stands in them opens and closes nothing. */
const texts = [
  /[bB]?[rR](?:"""[\s\S]*?"""|'''[\s\S]*?'''|"[^"\r\n]*"|'[^'\r\n]*')/,
  /"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''/,
  /"(?:\\.|[^"\\\r\n])*"|'(?:\\.|[^'\\\r\n])*'/,
  /\/\/[^\r\n]*/,
];

const pieces = new RegExp([...texts, /[()[\]{}?"']/].map(({ source }) => source).join("|"), "g");

const partners: Readonly<Record<string, string>> = { ")": "(", "]": "[", "}": "{" };

/** Why a text cannot be given to the parser, and where. The parser itself would name another place, or end the stack. */
export function unfit(text: string): Trouble | undefined {
  if (text.trim() === "") return { reason: "the expression is empty" };
  if (text.length <= longest) return unbalanced(text);
  const length = counted(text.length, "character");
  return { reason: `the expression has ${length}; at most ${grouped(longest)} are allowed` };
}

function unbalanced(text: string): Trouble | undefined {
  const open: { readonly bracket: string; readonly column: number }[] = [];
  let choices = 0;
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    const column = index + 1;
    if (piece === '"' || piece === "'") return { reason: "the text that begins here has no end", column };
    if (piece === "?") choices++;
    if (/^[([{]$/.test(piece)) open.push({ bracket: piece, column });
    const partner = partners[piece];
    if (partner && open.pop()?.bracket !== partner) return { reason: `"${piece}" closes nothing`, column };
    if (open.length + choices > deepest)
      return { reason: `more than ${deepest} brackets and choices in each other`, column };
  }
  const last = open.at(-1);
  return last && { reason: `"${last.bracket}" is not closed`, column: last.column };
}
