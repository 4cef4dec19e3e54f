import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { counted } from "../base/wording.ts";
import type { Changes } from "../findings/changed-lines.ts";
import type { Report } from "../model/report.ts";
import type { Scope } from "../model/scope.ts";
import type { Waived } from "../model/waiver.ts";
import type { Where } from "../node/find-files.ts";
import { headIs, repositoryAt } from "../node/git.ts";
import type { Change } from "../node/git-change.ts";
import { inScope, type Judge } from "../node/report-scope.ts";
import { type Failed, hasFailed } from "./api/errors.ts";
import { changeOnDisk } from "./change.ts";
import type { Event } from "./context/event.ts";

/** What a change is judged with. */
export type Means = {
  readonly event: Event;
  readonly where: Where;
  /** Finds out what the change is; it is asked for where that matters. */
  readonly changing: () => Promise<Change | Failed>;
  /** Judges what the files held before the change. */
  readonly judge: Judge;
  /** Whether the change may not excuse itself: comments that it adds waive nothing yet. */
  readonly guarded: boolean;
  /** What is waived in all files that the change touches, whatever part of the files is looked at. */
  readonly waivedIn: (touched: (file: string) => boolean) => Promise<readonly Waived[]>;
  /** Which part of the files is looked at, as a message names it: nothing where it is all. */
  readonly part: string;
};

/** The report as far as it counts, the change where it is known, and what could not be done as asked. */
export type JudgedChange = { readonly report: Report; readonly changes?: Changes; readonly remarks: readonly string[] };

/** So many findings are all shown, wherever they stand: nobody has to know what changed. */
const few = 9;

/** Narrows a report to a scope. Where the change cannot be told, nothing is left out, and that is said. */
export async function judgedChange(whole: Report, scope: Scope, means: Means): Promise<JudgedChange> {
  const { event, where, judge, changing } = means;
  const said = remarksOn(event, where);
  const { report, remarks } = await unexcused(whole, means);
  const all = [...said, ...remarks];
  if (scope === "all") {
    if (report.findings.length <= few) return { report, remarks: all };
    const change = changeOnDisk(event, where, () => undefined);
    return { report, remarks: all, ...(change && { changes: change.changes }) };
  }
  const change = await changing();
  const result = hasFailed(change) ? change : await inScope(report, scope, change, judge);
  if (hasFailed(change) || hasFailed(result)) {
    const { failed } = result as { failed: string };
    return { report, remarks: [...all, `scope ${scope} cannot be kept to, so all findings count: ${failed}`] };
  }
  return { report: result, changes: change.changes, remarks: all };
}

/** A comment waives a finding only where it did so before the change; where nobody can tell, none of them does. */
async function unexcused(report: Report, means: Means): Promise<JudgedChange> {
  const excused = (report.waived ?? []).filter(({ waiver }) => waiver.kind === "comment");
  if (!means.guarded || excused.length === 0) return { report, remarks: [] };
  const { judge, changing, waivedIn, part } = means;
  const { excuseOf, ownExcuses, withoutExcuses } = await import("../policy/waivers/self-waived.ts");
  const change = await changing();
  const texts = hasFailed(change) ? change : await change.before();
  if (hasFailed(change) || "failed" in texts) {
    const { failed } = texts as { failed: string };
    const remark = `what comments waived before the change could not be told, so they waive nothing: ${failed}`;
    return { report: withoutExcuses(report, new Set(excused.map(excuseOf))), remarks: [remark] };
  }
  const before = ((await judge(texts)).waived ?? []).filter(({ waiver }) => waiver.kind === "comment");
  const touched = touchedBy(change.changes, means.where);
  const judged = withoutExcuses(report, ownExcuses(await waivedIn(touched), before, touched));
  const taken = judged.findings.length - report.findings.length;
  const remark = `comments of this pull request would waive ${counted(taken, "finding")}${part}; they hold once they are merged`;
  return { report: judged, remarks: taken > 0 ? [remark] : [] };
}

/** A manifest that is met by a link or lies in a submodule is touched by another name than its own. */
function touchedBy({ files }: Changes, { base }: Where): (file: string) => boolean {
  const root = realpathSync(base);
  return (file) => {
    const path = resolve(base, file);
    const real = existsSync(path) ? relative(root, realpathSync(path)).replaceAll(sep, "/") : file;
    return [file, real].some((name) => {
      const parts = name.split("/");
      return parts.some((_, at) => files.has(parts.slice(0, at + 1).join("/")));
    });
  };
}

/** For this event a checkout has the branch that the change is for, where nobody asks for another commit. */
function remarksOn({ name, base }: Event, { cwd }: Where): readonly string[] {
  const repository = name === "pull_request_target" && base !== undefined ? repositoryAt(cwd) : undefined;
  if (!repository || !headIs(repository, base ?? "")) return [];
  return ["what is checked out is the branch that the pull request is for, so nothing of its change was checked"];
}
