import { once } from "../../base/memoize.ts";
import type { Result } from "../../base/result.ts";
import type { SourceText } from "../../base/source-text.ts";
import { narrow } from "../../findings/narrow.ts";
import type { Report } from "../../model/report.ts";
import type { Scope } from "../../model/scope.ts";
import type { Change } from "./compare.ts";
import type { RenameFindings } from "./removed-manifests.ts";

const nothing = { findings: [], waived: [] } as const;

/** Checks texts with the options of the run itself. */
export type CheckTexts = (texts: readonly SourceText[]) => Promise<Report>;

/** Checks the files before a change. Fails if they are not available. */
export async function checkBefore({ before }: Pick<Change, "before">, check: CheckTexts): Promise<Result<Report>> {
  const texts = await before();
  return texts.ok ? { ok: true, value: await check(texts.value) } : texts;
}

/** A report on a change, and messages about it. */
export type ScopedReport = { readonly report: Report; readonly notices: readonly string[] };

/**
 * Restores findings that a change makes worse although waivers or baseline entries without a size suppress them: such a waiver
 * covers the size before the change. Those that are suppressed for the first time are named.
 */
async function restoreGrown(
  report: Report,
  { linesOf }: Change["changes"],
  checked: () => Promise<Result<Report>>,
): Promise<Result<ScopedReport>> {
  const unchanged = { ok: true, value: { report, notices: [] } } as const;
  if (report.waived.length === 0) return unchanged;
  const [{ restoreSelfWaived }, { compareUnlimited, describeFresh, unlimited }] = await Promise.all([
    import("../../policy/waivers/self-waived.ts"),
    import("../../policy/waivers/unlimited.ts"),
  ]);
  const touched = (file: string) => linesOf(file) !== undefined;
  if (unlimited(report.waived, touched).length === 0) return unchanged;
  const base = await checked();
  if (!base.ok) return base;
  const { counting, fresh } = compareUnlimited(report.waived, base.value, touched);
  return { ok: true, value: { report: restoreSelfWaived(report, counting), notices: describeFresh(fresh) } };
}

/**
 * Narrows a report to a scope. Fails if the files before the change are not available. `rename` names the findings before the
 * change as after it.
 */
export async function narrowReport(
  whole: Report,
  scope: Scope,
  { changes, withLines, isRewritten, before }: Change,
  check: CheckTexts,
  rename: RenameFindings,
): Promise<Result<ScopedReport>> {
  const lines = scope === "changed-lines" ? await withLines() : { ok: true as const, value: changes };
  if (!lines.ok) return lines;
  const changed = { ...lines.value, isRewritten };
  const checked = once(() => checkBefore({ before }, check));
  const restored = await restoreGrown(whole, changes, checked);
  if (!restored.ok) return restored;
  const { report, notices } = restored.value;
  if (scope !== "new") return { ok: true, value: { report: narrow(report, scope, changed, nothing), notices } };
  const base = await checked();
  if (!base.ok) return base;
  const known = { findings: rename(base.value.findings), waived: rename(base.value.waived) };
  return { ok: true, value: { report: narrow(report, scope, changed, known), notices } };
}
