import { Lexer } from "./library.ts";

/** A comment with its "#", and its offset. */
export type Comment = { readonly offset: number; readonly text: string };

/** Tokens without text that the lexer inserts: the start of a document, of a scalar, and an unclosed flow collection. */
const inserted = new Set(["\u0002", "\u0018", "\u001F"]);

/** The comments of a text. A "#" in a scalar is none. */
export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (inserted.has(token)) {
      isScalar = token === "\u001F";
      continue;
    }
    if (token.startsWith("#") && !isScalar) comments.push({ offset, text: token });
    isScalar = false;
    offset += token.length;
  }
  return comments;
}
