import { isDay } from "../../base/dates.ts";
import { didYouMean } from "../../base/did-you-mean.ts";
import { quoted } from "../../base/wording.ts";
import { commentsIn } from "../../yaml/library/comments.ts";

/** What a line says that it wants: a rule, a part of its message, and whether the finding is waived. */
export type Want = { readonly line: number; readonly rule: string; readonly part: string; readonly waived: boolean };

/** Something that stands against a fixture, and on which of its lines. */
export type Fault = { readonly line: number; readonly message: string };

/** What the comments of a fixture say. */
export type Wants = {
  readonly wants: readonly Want[];
  /** The day for which the fixture is judged, where it names one. */
  readonly asOf: string | undefined;
  /** Comments that look like wants and cannot be read: they would be met by anything. */
  readonly wrong: readonly Fault[];
};

/** `# want contoso/two-edges "has a single"`, and `# want waived contoso/two-edges "has a single"` */
const want = /\bwant (waived )?([a-z0-9/-]+) "((?:[^"\\]|\\.)*)"/g;

/** `# as of 2026-11-22` */
const dayed = /^#[ \t]*as of[ \t]+(\S+)/;

/** Reads the comments of a fixture; `rules` are the ids of all rules that there are. */
export function wantsIn(text: string, rules: readonly string[]): Wants {
  const comments = [...linedComments(text)];
  const read = comments.map((comment) => wantsOf(comment, rules));
  const days = comments.flatMap(({ line, comment }) => {
    const day = dayed.exec(comment)?.[1];
    return day === undefined ? [] : [{ line, day }];
  });
  const asOf = days[0]?.day;
  const wrongDays = days
    .filter(({ day }) => !isDay(day) || day !== asOf)
    .map(({ line, day }) => ({ line, message: odd(day) }));
  return {
    wants: read.flatMap(({ wants }) => wants),
    asOf: wrongDays.length > 0 ? undefined : asOf,
    wrong: [...read.flatMap(({ wrong }) => wrong), ...wrongDays],
  };
}

type Lined = { readonly line: number; readonly comment: string };

function wantsOf({ line, comment }: Lined, rules: readonly string[]): Pick<Wants, "wants" | "wrong"> {
  const wants = [...comment.matchAll(want)].map(([, waived, rule = "", part = ""]) => {
    return { line, rule, part: part.replaceAll('\\"', '"'), waived: waived !== undefined };
  });
  const strange = wants.filter(({ rule }) => !rules.includes(rule));
  const wrong = strange.map(({ rule }) => ({ line, message: unknown(rule, rules) }));
  const misread = wants.length === 0 && /^#[ \t]*want\b/.test(comment);
  return { wants, wrong: misread ? [{ line, message: unread(comment) }] : wrong };
}

function* linedComments(text: string): Iterable<Lined> {
  let [line, from] = [1, 0];
  for (const { offset, text: comment } of commentsIn(text)) {
    line += text.slice(from, offset).split("\n").length - 1;
    from = offset;
    yield { line, comment };
  }
}

function odd(day: string): string {
  return `as of ${quoted(day)}: one day of the calendar is needed, as YYYY-MM-DD`;
}

function unknown(rule: string, rules: readonly string[]): string {
  const meant = didYouMean(rule, rules, '"lync-policy rules" and the policy list those that are');
  return `a want names rule ${quoted(rule)}, which is not known; ${meant}`;
}

function unread(comment: string): string {
  return `the comment ${quoted(comment.trim())} wants nothing; '# want RULE "part of the message"' is needed`;
}
