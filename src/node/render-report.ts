import type { CertainFix } from "../model/certain-fix.ts";
import type { Finding } from "../model/finding.ts";
import type { Report } from "../model/report.ts";
import { type Format, type FormatName, formats, formatsFromRoot, formatsWithFixes } from "../report/index.ts";
import type { ShardView } from "../report/json.ts";
import type { RenderOptions } from "../report/options.ts";
import type { Recheck } from "./certain-fixes.ts";
import type { Roots } from "./find-files.ts";

/** Renders a report in a format, with the names of files that its readers expect. */
export async function renderReport(
  format: FormatName,
  report: Report,
  roots: Roots,
  options: RenderOptions,
): Promise<string> {
  const render: Format = await formats[format](report);
  if (!formatsFromRoot.includes(format)) return render(report, options);
  const { nameFromRoot } = await import("./names-from-root.ts");
  const named = nameFromRoot({ report, fixes: options.fixes }, roots);
  return render(named.report, { ...options, fixes: named.fixes });
}

/** What certain fixes are shown in: formats, and the report of a shard, for the formats of the merged report. */
export type ShownIn = { readonly formats: readonly FormatName[]; readonly shard: ShardView | undefined };

/** The certain fixes of a report, if one of its formats shows them. */
export async function fixesFor(
  shown: ShownIn,
  report: Report,
  roots: Roots,
  recheck: Recheck,
): Promise<ReadonlyMap<Finding, CertainFix> | undefined> {
  if (report.findings.length === 0 || !showsFixes(shown)) return undefined;
  return (await import("./certain-fixes.ts")).fixesOnDisk(report, roots, recheck);
}

function showsFixes({ formats, shard }: ShownIn): boolean {
  return formats.some((format) => formatsWithFixes.includes(format) || (shard && format === "json"));
}
