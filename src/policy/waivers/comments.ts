import { isDay } from "../../base/dates.ts";
import { decode } from "../../base/decode.ts";
import { locationsIn } from "../../base/line-index.ts";
import type { Location, SourceText } from "../../base/source-text.ts";
import { quote } from "../../base/wording.ts";
import { waiverLimits } from "../../findings/builtin-checks.ts";
import type { Finding } from "../../model/finding.ts";
import { unmetBy } from "../../model/owner-and-reason.ts";
import type { Waiver } from "../../model/waiver.ts";
import { commentsIn } from "../../yaml/library/comments.ts";

/** The waivers in comments of a manifest, and findings about those that are malformed. */
export type CommentWaivers = { readonly waivers: readonly Waiver[]; readonly wrong: readonly Finding[] };

const sign = /^#[ \t]*waive\b/;

/**
 * `# waive front-end-count size 1 until 2027-01-31 by uc@contoso.com: servers arrive in January`; size and owner are optional.
 * An owner may contain colons, so it ends at the first one that white space follows.
 */
const grammar =
  /^#[ \t]*waive[ \t]+(?<rule>\S+)(?:[ \t]+size[ \t]+(?<size>[^\s:]+))?[ \t]+until[ \t]+(?<until>[^\s:]+)(?:[ \t]+by[ \t]+(?<owner>[^\s:].*?):(?=\s)|[ \t]*:)\s*(?<reason>\S.*)$/;

/** The same in any case, such as "# Waive", which is reported instead of ignored. */
const grammarInAnyCase = new RegExp(grammar.source, "i");

/** How a waiver in a comment is written. */
export const commentSyntax = "# waive RULE [size N] until YYYY-MM-DD [by OWNER]: REASON";

/** Reads waivers in comments: at the end of a line for that line, on a line of its own for the next line with content. */
export function waiversIn(source: SourceText): CommentWaivers {
  const { text } = decode(source);
  const places = locationsIn(text);
  const lineOf = lineFinder(text.split("\n"));
  const waivers: Waiver[] = [];
  const wrong: Finding[] = [];
  for (const comment of commentsIn(text)) {
    if (!sign.test(comment.text) && !grammarInAnyCase.test(comment.text.trimEnd())) continue;
    const place = { file: source.file, ...places(comment.offset, comment.offset + comment.text.trimEnd().length) };
    const read = waiverIn(comment.text);
    if (typeof read === "string") wrong.push(wrongAt(place, read));
    else waivers.push({ ...read, kind: "comment", place, line: lineOf(place) });
  }
  return { waivers, wrong };
}

function waiverIn(comment: string): Pick<Waiver, "rule" | "size" | "until" | "owner" | "reason"> | string {
  const { rule, size, until, owner, reason } = grammar.exec(comment.trimEnd())?.groups ?? {};
  if (rule === undefined || until === undefined || reason === undefined)
    return `malformed waiver ${quote(comment.trim())}; write "${commentSyntax}"`;
  if (!isDay(until)) return `the waiver for ${rule} ends on ${quote(until)}; expected an existing date (YYYY-MM-DD)`;
  const flaw = flawIn("reason", reason) ?? (owner === undefined ? undefined : flawIn("owner", owner.trimEnd()));
  if (flaw !== undefined) return `the waiver for ${rule} has ${flaw}`;
  if (size !== undefined && !/^[1-9]\d{0,8}$/.test(size))
    return `the waiver for ${rule} has the size ${quote(size)}; expected a positive integer without separators, such as 2000`;
  const terms = {
    ...(size !== undefined && { size: { amount: Number(size) } }),
    ...(owner !== undefined && { owner: owner.trimEnd() }),
  };
  return { rule, ...terms, until, reason };
}

function flawIn(name: "owner" | "reason", text: string): string | undefined {
  const required = unmetBy(name, text);
  return required && `the ${name} ${quote(text)}; expected ${required}`;
}

/** Finds the line that a comment covers. Comments are in the order of the text, so each line is looked at once. */
function lineFinder(lines: readonly string[]): (place: Location) => number {
  let line = 0;
  return ({ range, excerpt }) => {
    if (excerpt.slice(0, range.column - 1).trim() !== "") return range.line;
    line = Math.max(line, range.line + 1);
    while (line <= lines.length && /^\s*(?:#|$)/.test(lines[line - 1] ?? "")) line++;
    return line;
  };
}

/** A finding about a waiver in a comment that has no effect. */
export function wrongAt(place: Location & { readonly file: string }, message: string): Finding {
  const from = { path: [], deployment: "", object: "", related: [] };
  return { rule: waiverLimits, source: waiverLimits.source, message, ...place, ...from };
}
