import { isDay } from "../../base/dates.ts";
import { decode } from "../../base/decode.ts";
import { locationsIn } from "../../base/line-index.ts";
import type { Location, SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Waiver } from "../../model/waiver.ts";
import { commentsIn } from "../../yaml/library/comments.ts";

/** The waivers in comments of a manifest, and findings about those that are malformed. */
export type CommentWaivers = { readonly waivers: readonly Waiver[]; readonly wrong: readonly Finding[] };

const sign = /^#[ \t]*waive\b/;

/** `# waive front-end-count until 2027-01-31: servers arrive in January` */
const grammar = /^#[ \t]*waive[ \t]+(\S+)[ \t]+until[ \t]+([^\s:]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/;

/** The shortest reason, the same as in a policy file. */
const shortest = 10;

/** Reads waivers in comments: at the end of a line for that line, on a line of its own for the next line with content. */
export function waiversIn(source: SourceText): CommentWaivers {
  const { text } = decode(source);
  const places = locationsIn(text);
  const lines = text.split("\n");
  const waivers: Waiver[] = [];
  const wrong: Finding[] = [];
  for (const comment of commentsIn(text)) {
    if (!sign.test(comment.text)) continue;
    const place = { file: source.file, ...places(comment.offset, comment.offset + comment.text.trimEnd().length) };
    const read = waiverIn(comment.text);
    if (typeof read === "string") wrong.push(wrongAt(place, read));
    else waivers.push({ ...read, kind: "comment", place, line: lineOf(lines, place) });
  }
  return { waivers, wrong };
}

function waiverIn(comment: string): Pick<Waiver, "rule" | "until" | "reason"> | string {
  const [, rule, until, reason] = grammar.exec(comment) ?? [];
  if (rule === undefined || until === undefined || reason === undefined)
    return `malformed waiver ${quote(comment.trim())}; write "# waive RULE until YYYY-MM-DD: REASON"`;
  if (!isDay(until)) return `the waiver for ${rule} ends on ${quote(until)}; expected an existing date (YYYY-MM-DD)`;
  if (reason.length < shortest)
    return `the waiver for ${rule} has the reason ${quote(reason)}; expected at least ${shortest} characters`;
  return { rule, until, reason };
}

/** The line that a comment covers. */
function lineOf(lines: readonly string[], { range, excerpt }: Location): number {
  if (excerpt.slice(0, range.column - 1).trim() !== "") return range.line;
  let line = range.line + 1;
  while (line <= lines.length && /^\s*(?:#|$)/.test(lines[line - 1] ?? "")) line++;
  return line;
}

function wrongAt(place: Location & { readonly file: string }, message: string): Finding {
  const from = { path: [], deployment: "", object: "", related: [] };
  return { rule: waiverLimits, source: waiverLimits.source, message, ...place, ...from };
}
