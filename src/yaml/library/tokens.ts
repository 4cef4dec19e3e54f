import { Lexer } from "./library.ts";

/** A token of a text: a mark, a scalar, a comment or white space. */
export type Token = { readonly offset: number; readonly text: string; readonly isPlain: boolean };

/** Tokens without text that the lexer inserts: the start of a document, an unclosed flow collection, the start of a scalar. */
const inserted = new Set(["\u0002", "\u0018", "\u001F"]);

/** The tokens of a text. `isPlain` is true of the text of plain and block scalars, whatever it looks like. */
export function* tokensIn(source: string): Iterable<Token> {
  let offset = 0;
  let isPlain = false;
  for (const text of new Lexer().lex(source)) {
    if (inserted.has(text)) {
      isPlain = text === "\u001F";
      continue;
    }
    yield { offset, text, isPlain };
    isPlain = false;
    offset += text.length;
  }
}
