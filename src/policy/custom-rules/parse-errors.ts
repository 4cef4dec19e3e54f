import { escapeInvisible, quote, truncate } from "../../base/wording.ts";

/** An error in an expression, with its column counted from 1; without a column, it concerns the whole expression. */
export type ExpressionError = { readonly reason: string; readonly column?: number };

type ParserError = Error & {
  readonly rawMessage?: string;
  readonly found?: unknown;
  readonly location?: { readonly start: { readonly offset: number } };
};

/** Rewords an error of the parser. */
export function parseErrorOf(error: unknown, text: string): ExpressionError {
  const { rawMessage, found, location, message } = error as ParserError;
  const column = location && location.start.offset + 1;
  if (found !== undefined) return { reason: misplaced(text.slice((column ?? 1) - 1)), column };
  return { reason: rawMessage || message || "unsupported character", column };
}

/** Operators of other languages. */
const celOperators: Readonly<Record<string, string>> = { "=": "==", and: "&&", or: "||", not: "!", "?": "… ? … : …" };

function misplaced(rest: string): string {
  const piece = /^\s*(\w+|\S)/.exec(rest)?.[1];
  if (piece === undefined) return "unexpected end of the expression";
  return `unexpected ${quote(piece)}${celOperators[piece] ? `; did you mean ${celOperators[piece]}?` : ""}`;
}

/** The error of a pattern, shortened and reworded. */
export function readable(message: string): string {
  const reason = message.replace("error parsing regexp: ", "").replace(/invalid (?:or )?(?=unsupported)/, "");
  return escapeInvisible(truncate(reason.replace("invalid", "unknown"), 200));
}
