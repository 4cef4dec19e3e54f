import { cut, quoted, visible } from "../../base/wording.ts";

/** What is wrong with an expression, and where, counted from 1; the place is missing where it is the whole of it. */
export type Trouble = { readonly reason: string; readonly column?: number };

type SyntaxTrouble = Error & {
  readonly rawMessage?: string;
  readonly found?: unknown;
  readonly location?: { readonly start: { readonly offset: number } };
};

/** What the parser's error says, in our words. */
export function troubleOf(error: unknown, text: string): Trouble {
  const { rawMessage, found, location, message } = error as SyntaxTrouble;
  const column = location && location.start.offset + 1;
  if (found !== undefined) return { reason: misplaced(text.slice((column ?? 1) - 1)), column };
  return { reason: rawMessage || message || "a character cannot be read", column };
}

/** What people of other languages write. */
const meant: Readonly<Record<string, string>> = { "=": "==", and: "&&", or: "||", not: "!", "?": "… ? … : …" };

function misplaced(rest: string): string {
  const piece = /^\s*(\w+|\S)/.exec(rest)?.[1];
  if (piece === undefined) return "the expression ends too early";
  return `${quoted(piece)} does not fit here${meant[piece] ? `; ${meant[piece]} may be meant` : ""}`;
}

/** A pattern's trouble without the words that blame. */
export function readable(message: string): string {
  const reason = message.replace("error parsing regexp: ", "").replace(/invalid (?:or )?(?=unsupported)/, "");
  return visible(cut(reason.replace("invalid", "unknown"), 200));
}
