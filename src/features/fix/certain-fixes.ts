import { decode } from "../../base/decode.ts";
import { groupBy } from "../../base/group-by.ts";
import type { SourceText } from "../../base/source-text.ts";
import type { CertainFix } from "../../model/certain-fix.ts";
import type { Finding } from "../../model/finding.ts";
import type { Report } from "../../model/report.ts";
import type { FixOptions } from "./fix.ts";
import { fixOptionsFor } from "./fix-file.ts";
import { fixableRules } from "./fixes.ts";
import { suggestFixes } from "./suggestions.ts";

/** Where fixes are worked out from. */
export type FixSources = {
  /** Reads a file of the report again; undefined if it cannot be read. */
  readonly read: (file: string) => Promise<SourceText | undefined>;
  /** Checks one text with the options of the run. */
  readonly check: (text: SourceText) => Promise<Report>;
};

/** The most fixes in a file and in a report: each is checked, and a report is no place to fix thousands. */
const limits = { file: 50, report: 300 } as const;

/**
 * The findings that fixes are worked out for, by file: those of the first files whose findings are together within the limit.
 * A file is in or out as a whole, so that a shard has the fixes of its files that a run over all files has, and maybe more.
 */
function fixableIn({ findings }: Pick<Report, "findings">): ReadonlyMap<string, readonly Finding[]> {
  const fixable = findings.filter(({ rule }) => fixableRules.includes(rule.id));
  const within = new Map<string, readonly Finding[]>();
  let left: number = limits.report;
  for (const [file, own] of groupBy(fixable, (finding) => finding.file)) {
    left -= Math.min(limits.file, own.length);
    if (left < 0) break;
    within.set(file, own);
  }
  return within;
}

/** The fixes of all shards of a run that a run over all files has, given the report about all. */
export function withinLimits(
  report: Pick<Report, "findings">,
  fixes: ReadonlyMap<Finding, CertainFix>,
): ReadonlyMap<Finding, CertainFix> {
  const files = fixableIn(report);
  return new Map([...fixes].filter(([{ file }]) => files.has(file)));
}

/**
 * The certain fixes of the findings of a report, each on other lines of its file: it is valid by itself and together with
 * all others. A file that has changed since it was checked has other findings at other places, which have no fix here.
 */
export async function certainFixes(
  report: Pick<Report, "findings">,
  { read, check }: FixSources,
): Promise<ReadonlyMap<Finding, CertainFix>> {
  const fixes = new Map<Finding, CertainFix>();
  for (const [file, own] of fixableIn(report)) {
    const text = await read(file);
    const decoded = text && decode(text);
    if (!text || !decoded || decoded.problem) continue;
    const places = new Map(own.map((finding) => [placeOf(finding), finding]));
    const most = Math.min(limits.file, own.length);
    const includes = (finding: Finding) => places.has(placeOf(finding));
    for (const suggestion of await suggestionsFor({ ...text, content: decoded.text }, { most, includes }, check)) {
      const finding = places.get(placeOf(suggestion.finding));
      if (finding) fixes.set(finding, suggestion);
    }
  }
  return fixes;
}

async function suggestionsFor(
  text: SourceText & { readonly content: string },
  { most, includes }: { readonly most: number } & Required<Pick<FixOptions, "includes">>,
  check: FixSources["check"],
) {
  const report = await check(text);
  const findingsIn = async (content: string) => (await check({ ...text, content })).findings;
  const options = await fixOptionsFor(text.file, report, findingsIn);
  return suggestFixes(text.content, { ...options, includes }, { most, isOpen: () => true });
}

/** A finding by what the same one has in another run over the same text. */
function placeOf({ rule, message, range }: Finding): string {
  return JSON.stringify([rule.id, message, range.line, range.column, range.endLine, range.endColumn]);
}
