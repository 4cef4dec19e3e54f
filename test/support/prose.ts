/** Replaces a character that is not prose, so that no phrase continues across it. Whitespace stays. */
const filler = "\0";

function blank(text: string): string {
  return text.replace(/\S/g, filler);
}

/** A comment, a string or one part of a template; `literal` is where the string or template begins. */
type Token = {
  readonly kind: "comment" | "string";
  readonly start: number;
  readonly end: number;
  readonly literal: number;
};

/** Pieces of code. A slash begins a regular expression after an operator, a bracket or a keyword; otherwise it divides. */
const piece = new RegExp(
  [
    /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)/,
    /(?<string>"(?:[^"\\\n]|\\[\s\S])*"|'(?:[^'\\\n]|\\[\s\S])*')/,
    /(?<template>`)/,
    /(?<=(?:^|[([{,;:=!&|?+\-*%<>~^]|\b(?:return|typeof|case|await|yield|of|in))\s*)\/(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/,
    /[\w$]+|[\s\S]/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "y",
);

const templatePart = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(?:`|\$\{)/y;

function matchAt(pattern: RegExp, code: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(code) ?? undefined;
}

const braces: Readonly<Record<string, number>> = { "{": 1, "}": -1 };

/** The comments and strings of code from an offset on. Returns where the code, or the substitution of a template, ends. */
function* tokensFrom(code: string, start: number, isSubstitution: boolean): Generator<Token, number> {
  let [at, depth] = [start, 0];
  while (at < code.length && depth >= 0) {
    const { 0: text = "", groups = {} } = matchAt(piece, code, at) ?? {};
    const end = at + text.length;
    if (groups.comment) yield { kind: "comment", start: at, end, literal: at };
    if (groups.string) yield { kind: "string", start: at, end, literal: at };
    if (isSubstitution) depth += braces[text] ?? 0;
    at = groups.template ? yield* templateFrom(code, at) : end;
  }
  return at;
}

/** The parts of a template that begins at an offset, and what its substitutions contain. Returns where it ends. */
function* templateFrom(code: string, literal: number): Generator<Token, number> {
  let start = literal + 1;
  for (;;) {
    const [text] = matchAt(templatePart, code, start) ?? [code.slice(start)];
    const end = start + text.length;
    yield { kind: "string", start, end, literal };
    if (!text.endsWith("${")) return end;
    start = yield* tokensFrom(code, end, true);
  }
}

/** Blanks comment marks, quotes, escapes and code spans. */
function proseOfToken(text: string, kind: Token["kind"]): string {
  const spaces = (mark: string) => mark.replace(/[^\n]/g, " ");
  if (kind === "comment") return withoutSpans(text.replace(/^\s*\/?\*+\/?|\/\/+|\*+\/$/gm, spaces));
  const content = text.replace(/^["']|["'`]$|\$\{$/g, blank);
  return withoutSpans(content.replace(/\\(?:u\{\w+\}|u\w{4}|x\w\w|\n|.)/g, spaces));
}

function withoutSpans(text: string): string {
  return text.replace(/`[^`\n]+`/g, blank);
}

/** Keeps the tokens of code that a predicate accepts; it is given the token and the code in front of its literal. */
function keep(code: string, accepts: (token: Token, before: string) => boolean): string {
  let [text, from] = ["", 0];
  for (const token of tokensFrom(code, 0, false)) {
    const { kind, start, end, literal } = token;
    if (!accepts(token, code.slice(Math.max(0, literal - 100), literal))) continue;
    text += blank(code.slice(from, start)) + proseOfToken(code.slice(start, end), kind);
    from = end;
  }
  return text + blank(code.slice(from));
}

/** The comments and strings of TypeScript code at their offsets, the rest blanked. Paths of imports are not prose. */
export function proseOfCode(code: string): string {
  return keep(code, (_, before) => !/\b(?:from|import\(?)\s*$/.test(before));
}

/** The titles of tests at their offsets, the rest blanked. */
export function proseOfTitles(code: string): string {
  return keep(
    code,
    ({ kind }, before) => kind === "string" && /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*$/.test(before),
  );
}

/** The prose of a Markdown page at its offsets, its code blocks included; code spans and addresses are blanked. */
export function proseOfMarkdown(page: string): string {
  return withoutSpans(page.replace(/\]\([^)\s]*\)|https?:\/\/[^\s)]+/g, blank));
}

/** The titles, descriptions and comments of a JSON Schema at their offsets, the rest blanked. */
export function proseOfSchema(schema: string): string {
  let [text, from] = ["", 0];
  const described = /("(?:title|description|\$comment)": ")((?:[^"\\\n]|\\.)*)"/g;
  for (const { index, 1: key = "", 2: value = "" } of schema.matchAll(described)) {
    const start = index + key.length;
    text += blank(schema.slice(from, start)) + withoutSpans(value);
    from = start + value.length;
  }
  return text + blank(schema.slice(from));
}
