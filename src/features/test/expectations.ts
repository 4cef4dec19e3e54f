import { isDay } from "../../base/dates.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { quote } from "../../base/wording.ts";
import { commentsIn } from "../../yaml/library/comments.ts";

/** An expected finding on a line: its rule, a part of its message, and whether it is waived. */
export type Expectation = {
  readonly line: number;
  readonly rule: string;
  readonly part: string;
  readonly waived: boolean;
};

/** A difference between a fixture and its expectations, and its line. */
export type Mismatch = { readonly line: number; readonly message: string };

/** The comments of a fixture. */
export type Expectations = {
  readonly expectations: readonly Expectation[];
  /** The date to check the fixture against, if a comment sets one. */
  readonly asOf: string | undefined;
  /** Comments that look like expectations and are not valid. Without an error, such a fixture would always pass. */
  readonly errors: readonly Mismatch[];
};

/** `# want contoso/two-edges "has a single"`, and `# want waived contoso/two-edges "has a single"` */
const expectationPattern = /\bwant (waived )?([a-z0-9/-]+) "((?:[^"\\]|\\.)*)"/g;

/** `# as of 2026-11-22` */
const datePattern = /^#[ \t]*as of[ \t]+(\S+)/;

/** Reads the comments of a fixture. `rules` are the ids of all rules. */
export function expectationsIn(text: string, rules: readonly string[]): Expectations {
  const comments = [...commentsWithLines(text)];
  const read = comments.map((comment) => readComment(comment, rules));
  const dates = comments.flatMap(({ line, comment }) => {
    const date = datePattern.exec(comment)?.[1];
    return date === undefined ? [] : [{ line, date }];
  });
  const asOf = dates[0]?.date;
  const dateErrors = dates.flatMap(({ line, date }) => {
    const message = dateError(date, asOf);
    return message === undefined ? [] : [{ line, message }];
  });
  return {
    expectations: read.flatMap(({ expectations }) => expectations),
    asOf: dateErrors.length > 0 ? undefined : asOf,
    errors: [...read.flatMap(({ errors }) => errors), ...dateErrors],
  };
}

type LineComment = { readonly line: number; readonly comment: string };

function readComment(
  { line, comment }: LineComment,
  rules: readonly string[],
): Pick<Expectations, "expectations" | "errors"> {
  const expectations = [...comment.matchAll(expectationPattern)].map(([, waived, rule = "", part = ""]) => {
    return { line, rule, part: part.replaceAll('\\"', '"'), waived: waived !== undefined };
  });
  const isMalformed = expectations.length === 0 && /^#[ \t]*want\b/.test(comment);
  if (isMalformed) return { expectations, errors: [{ line, message: describeMalformed(comment) }] };
  const unknown = expectations.filter(({ rule }) => !rules.includes(rule));
  return { expectations, errors: unknown.map(({ rule }) => ({ line, message: describeUnknown(rule, rules) })) };
}

function* commentsWithLines(text: string): Iterable<LineComment> {
  let [line, from] = [1, 0];
  for (const { offset, text: comment } of commentsIn(text)) {
    line += text.slice(from, offset).split("\n").length - 1;
    from = offset;
    yield { line, comment };
  }
}

function dateError(date: string, first: string | undefined): string | undefined {
  if (!isDay(date)) return `expected an existing date (YYYY-MM-DD) after "as of", found ${quote(date)}`;
  return date === first
    ? undefined
    : `expected one date in a fixture, found ${quote(date)} after ${quote(first ?? "")}`;
}

function describeUnknown(rule: string, rules: readonly string[]): string {
  const hint = didYouMean(rule, rules, '"lync-policy rules" and the policy list all rules');
  return `unknown rule ${quote(rule)} in an expectation; ${hint}`;
}

function describeMalformed(comment: string): string {
  return `expected '# want RULE "part of the message"', found ${quote(comment.trim())}`;
}
