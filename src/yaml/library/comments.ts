import { Lexer } from "./library.ts";

/** A comment, with its sign, and where it begins. */
export type Comment = { readonly offset: number; readonly text: string };

/** Tokens that the lexer adds: the start of a document, of a scalar, and of a flow collection that is broken off. */
const added = new Set(["\u0002", "\u0018", "\u001F"]);

/** The comments of a text; a sign in a quoted text or a block text begins none. */
export function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  let offset = 0;
  let scalar = false;
  for (const token of new Lexer().lex(text)) {
    if (added.has(token)) {
      scalar = token === "\u001F";
      continue;
    }
    if (token.startsWith("#") && !scalar) comments.push({ offset, text: token });
    scalar = false;
    offset += token.length;
  }
  return comments;
}
