import type { Text } from "../base/source-text.ts";
import { narrowed } from "../findings/narrow.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Change } from "./git-change.ts";

/** Judges texts as the run itself does. */
export type Judge = (texts: readonly Text[]) => Promise<Report>;

/** The report with only what a scope asks for, or why all of it has to stand. */
export async function inScope(
  report: Report,
  scope: Scope,
  { changes, before }: Change,
  judge: Judge,
): Promise<Report | { readonly failed: string }> {
  if (scope !== "new") return narrowed(report, scope, changes, []);
  const texts = await before();
  return "failed" in texts ? texts : narrowed(report, scope, changes, (await judge(texts)).findings);
}
