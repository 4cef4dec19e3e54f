import { decode } from "../../base/decode.ts";
import type { SourceText } from "../../base/source-text.ts";
import { type RunOptions, updatesFor, validate } from "../../engine/validate.ts";
import type { Report, UpdatesUsed } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import { type FixOptions, type FixResult, fixText } from "./fix.ts";
import { fixFor } from "./fixes.ts";

/** A file after its fixes, with its text before and the byte order mark that it starts with, if any. */
export type FixedFile = FixResult & {
  readonly file: string;
  readonly before: string;
  readonly mark: string;
  /** The table that its builds were compared with; undefined if it states none. */
  readonly updates: UpdatesUsed | undefined;
};

/** The byte order mark. It stays where it is, and is not part of the text that is edited. */
const byteOrderMark = "\uFEFF";

/**
 * Fixes a file under a policy, or returns the report that tells why it cannot be fixed. Each manifest is checked by itself,
 * so what is found in one file does not depend on others.
 */
export async function fixFile(
  text: SourceText,
  options: RunOptions,
  includes?: FixOptions["includes"],
): Promise<FixedFile | { readonly report: Report }> {
  const { file } = text;
  const check = async (content: SourceText["content"]) => validate([{ ...text, content }], options);
  const decoded = decode(text);
  const report = await check(text.content);
  if (report.run.skipped.length > 0 || decoded.problem) return { report };
  const fixOptions = await fixOptionsFor(file, report, async (content) => (await check(content)).findings);
  const result = await fixText(decoded.text, { ...fixOptions, includes });
  const mark = startsWithMark(text) ? byteOrderMark : "";
  return { ...result, file, before: decoded.text, mark, updates: report.run.updates };
}

/** The options for fixing a file, given a report that lists all rules of the run. */
export async function fixOptionsFor(
  file: string,
  { run, policy }: Report,
  check: FixOptions["check"],
): Promise<FixOptions> {
  const table = run.updates && (await updatesFor(policy)).table;
  const rules = run.rules.filter((rule): rule is Rule => rule.kind !== "builtin");
  return {
    check: async (text) => (await check(text)).filter((finding) => finding.file === file),
    fixFor: (finding, content) => fixFor(finding, content, { rules, today: run.asOf, table }),
  };
}

function startsWithMark({ content }: SourceText): boolean {
  if (typeof content === "string") return content.startsWith(byteOrderMark);
  return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
}
