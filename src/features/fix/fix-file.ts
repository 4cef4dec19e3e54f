import { decode } from "../../base/decode.ts";
import type { Text } from "../../base/source-text.ts";
import { validate } from "../../engine/validate.ts";
import { isBuiltIn } from "../../findings/identity.ts";
import type { Policy } from "../../model/policy.ts";
import type { Report } from "../../model/report.ts";
import type { Rule } from "../../model/rule.ts";
import { type Fixed, fixText, type Means } from "./fix.ts";
import { offerFor } from "./fixes.ts";

/** A file that was judged and mended, with its text as it was. */
export type FixedFile = Fixed & { readonly file: string; readonly before: string; readonly mark: string };

/** A byte order mark stays where it is; nobody else sees it. */
const byteOrderMark = "\uFEFF";

/**
 * Mends a file as a policy asks, or says with its report why there is nothing to mend. Each manifest is judged by itself,
 * so what is found in one file does not depend on others.
 */
export async function fixFile(
  text: Text,
  policy: Policy,
  today: string,
  wanted?: Means["wanted"],
): Promise<FixedFile | { readonly report: Report }> {
  const { file } = text;
  const judge = async (content: Text["content"]) => validate([{ ...text, content }], policy, today);
  const decoded = decode(text);
  const report = await judge(text.content);
  if (report.skipped.length > 0 || decoded.problem) return { report };
  const means = meansFor(file, report, today, async (content) => (await judge(content)).findings);
  const fixed = await fixText(decoded.text, wanted ? { ...means, wanted } : means);
  return { ...fixed, file, before: decoded.text, mark: startsWithMark(text) ? byteOrderMark : "" };
}

/** The means by which a file is mended, given a report in which all rules in force are named. */
export function meansFor(file: string, { rules }: Report, today: string, judge: Means["judge"]): Means {
  const inForce = rules.filter((rule): rule is Rule => !isBuiltIn(rule));
  const inFile: Means["judge"] = async (text) => (await judge(text)).filter((finding) => finding.file === file);
  return { judge: inFile, offer: (finding, content) => offerFor(finding, content, inForce, today) };
}

function startsWithMark({ content }: Text): boolean {
  if (typeof content === "string") return content.startsWith(byteOrderMark);
  return content[0] === 0xef && content[1] === 0xbb && content[2] === 0xbf;
}
