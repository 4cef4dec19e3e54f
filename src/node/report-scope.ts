import type { Result } from "../base/result.ts";
import type { SourceText } from "../base/source-text.ts";
import { narrow } from "../findings/narrow.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Change } from "./git.ts";

/** Checks texts with the options of the run itself. */
export type CheckTexts = (texts: readonly SourceText[]) => Promise<Report>;

/** Narrows a report to a scope. Fails if the files before the change are not available. */
export async function narrowReport(
  report: Report,
  scope: Scope,
  { changes, before }: Change,
  check: CheckTexts,
): Promise<Result<Report>> {
  if (scope !== "new") return { ok: true, value: narrow(report, scope, changes, []) };
  const texts = await before();
  if (!texts.ok) return texts;
  const { findings } = await check(texts.value);
  return { ok: true, value: narrow(report, scope, changes, findings) };
}
