import { UsageError } from "../../base/errors.ts";
import { quote } from "../../base/wording.ts";
import type { ShardReport } from "./report-content.ts";
import type { Origin } from "./shard-run.ts";

/**
 * Ends the run if reports are of another commit or another workflow run than the merge. `own` has the commit only if a
 * repository is there. Jobs that are not rerun keep their reports, so earlier attempts of the same run are notes.
 */
export function checkOwnRun(reports: readonly ShardReport[], own: Origin): readonly string[] {
  const [first] = reports;
  if (!first) return [];
  const { commit, run } = first.shard.origin;
  if (own.run !== undefined && run !== own.run)
    throw new UsageError(
      `${quote(first.name)} is from ${run === undefined ? "no workflow run" : `workflow run ${run}`}, and this is run ${own.run}; merge needs the reports of this run`,
    );
  if (own.commit !== undefined && commit !== own.commit)
    throw new UsageError(
      `${quote(first.name)} is about ${commit === undefined ? "no commit" : `commit ${short(commit)}`}, and ${short(own.commit)} is checked out; check out the commit of the reports`,
    );
  return reports.flatMap(({ shard: { number, count, origin } }) =>
    own.attempt === undefined || origin.attempt === undefined || origin.attempt === own.attempt
      ? []
      : [`shard ${number}/${count} is from attempt ${origin.attempt} of this workflow run, and this is ${own.attempt}`],
  );
}

function short(commit: string): string {
  return commit.slice(0, 12);
}
