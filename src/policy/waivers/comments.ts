import { isDay } from "../../base/dates.ts";
import { decode } from "../../base/decode.ts";
import { placesIn } from "../../base/line-index.ts";
import type { Place, Text } from "../../base/source-text.ts";
import { quoted } from "../../base/wording.ts";
import { waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import type { Waiver } from "../../model/waiver.ts";
import { commentsIn } from "../../yaml/library/comments.ts";

/** Waivers that stand in comments of a manifest, and what is wrong with those that cannot be read. */
export type CommentWaivers = { readonly waivers: readonly Waiver[]; readonly wrong: readonly Finding[] };

const sign = /^#[ \t]*waive\b/;

/** `# waive front-end-count until 2027-01-31: servers arrive in January` */
const grammar = /^#[ \t]*waive[ \t]+(\S+)[ \t]+until[ \t]+([^\s:]+)[ \t]*:[ \t]*(\S.*?)[ \t]*$/;

/** The shortest reason that says anything; a policy file asks for as much. */
const shortest = 10;

/** Waivers in comments: at the end of a line for that line, on a line of its own for the next one that says something. */
export function waiversIn(source: Text): CommentWaivers {
  const { text } = decode(source);
  const places = placesIn(text);
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
    return `the comment ${quoted(comment.trim())} waives nothing; "# waive RULE until YYYY-MM-DD: REASON" is needed`;
  if (!isDay(until)) return `the waiver for ${rule} ends on ${quoted(until)}; a day of the calendar is needed`;
  if (reason.length < shortest)
    return `the waiver for ${rule} has the reason ${quoted(reason)}; at least ${shortest} characters are needed`;
  return { rule, until, reason };
}

/** The line that a comment speaks of. */
function lineOf(lines: readonly string[], { range, excerpt }: Place): number {
  if (excerpt.slice(0, range.column - 1).trim() !== "") return range.line;
  let line = range.line + 1;
  while (line <= lines.length && /^\s*(?:#|$)/.test(lines[line - 1] ?? "")) line++;
  return line;
}

function wrongAt(place: Place & { readonly file: string }, message: string): Finding {
  const from = { path: [], deployment: "", object: "", related: [] };
  return { rule: waiverLimits, source: waiverLimits.source, message, ...place, ...from };
}
