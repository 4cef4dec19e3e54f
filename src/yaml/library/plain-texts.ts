import { Lexer } from "./library.ts";

/** A scalar without quotes, on one line or several, and where it is. */
export type PlainText = {
  readonly text: string;
  readonly offset: number;
  /** The text before it on its line. */
  readonly before: string;
  /** The bracket that is open around it; "" in a block. */
  readonly bracket: string;
  /** The token before it, without white space and comments. */
  readonly previous: string;
  /** Whether a ":" follows it. */
  readonly isKey: boolean;
};

/** Tokens without text that the lexer inserts. */
const inserted = { document: "\u0002", flowEnd: "\u0018", scalar: "\u001F" } as const;

/** The scalars without quotes of a text. */
export function* plainTextsIn(source: string): Iterable<PlainText> {
  const state: Scan = { offset: 0, before: "", previous: "", brackets: [], isBlockScalar: false };
  let last: PlainText | undefined;
  let isText = false;
  for (const token of new Lexer().lex(source)) {
    if (token === inserted.scalar) isText = true;
    if (token === inserted.flowEnd) state.brackets.length = 0;
    if (Object.values(inserted).some((other) => token === other)) continue;
    if (last && token.trim() !== "") {
      yield { ...last, isKey: token === ":" };
      last = undefined;
    }
    if (isText && !state.isBlockScalar) last = plainText(token, state);
    pass(token, isText, state);
    isText = false;
  }
  if (last) yield last;
}

/** Where the scan of a text is. */
type Scan = {
  offset: number;
  /** The text of the line so far. */
  before: string;
  /** The last token that is neither white space nor a comment. */
  previous: string;
  readonly brackets: string[];
  /** Whether the text of a block scalar follows. */
  isBlockScalar: boolean;
};

function plainText(text: string, { offset, before, previous, brackets }: Scan): PlainText {
  return { text, offset, before, previous, bracket: brackets.at(-1) ?? "", isKey: false };
}

function pass(token: string, isText: boolean, state: Scan): void {
  if (!isText) trackBrackets(state.brackets, token);
  state.isBlockScalar = !isText && (state.isBlockScalar || /^[|>]/.test(token));
  if (token.trim() !== "" && (isText || !token.startsWith("#"))) state.previous = token;
  state.offset += token.length;
  const line = token.lastIndexOf("\n");
  state.before = line < 0 ? state.before + token : token.slice(line + 1);
}

function trackBrackets(brackets: string[], token: string): void {
  if (token === "[" || token === "{") brackets.push(token);
  else if (token === "]" || token === "}") brackets.pop();
}
