import type { FileLocation, Location } from "../../base/source-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry, Policy } from "../../model/policy.ts";
import type { Waiver } from "../../model/waiver.ts";
import type { Overview, Overviews } from "../../overview/overview.ts";
import { excerptOf } from "../../report/excerpt.ts";
import { findingOut, pointer, type ShardView } from "../../report/json.ts";
import type { ShardResult } from "./shard-run.ts";

/** Errors and notes of a run. */
type RunMessages = ShardView["run"];

/** Converts the result of a shard for its report, as schemas/report.schema.json describes it. */
export function toShardView(result: ShardResult, { problems, remarks }: RunMessages): ShardView {
  const { number, count, of, places, policy, collected, deployments, overviews, complete } = result;
  const {
    run: { files, skipped, audit },
    findings,
  } = collected.whole;
  const placeOf = (file: string) => places.get(file) ?? -1;
  const run = {
    number,
    count,
    of,
    files: files.map(placeOf),
    skipped: skipped.map(({ file, named }) => ({ place: placeOf(file), named })),
    deployments: deployments.map(({ name, file }) => ({ name, place: placeOf(file) })),
    problems,
    remarks,
    policy: { audit, complete, ...policyOut(policy) },
    waivers: policy.waivers.map((waiver) => waiverOut(waiver, files, placeOf)),
    baseline: policy.baseline.map(baselineOut),
    comments: {
      waivers: collected.comments.flatMap(({ waivers }) => waivers.map((waiver) => waiverOut(waiver, files, placeOf))),
      wrong: collected.comments.flatMap(({ wrong }) =>
        wrong.map((one) => ({ ...findingOut(one), shard: detailsOf(one) })),
      ),
    },
    overviews: overviewsOut(overviews),
  };
  const own = new Set<Finding>(findings);
  // The merge evaluates findings about waivers again.
  return { run, of: (finding) => ("waiver" in finding || own.has(finding) ? detailsOf(finding) : { again: true }) };
}

/** Marks findings that count although comments of the change waive them, and adds errors and notes. */
export function amendShardView(
  { run, of }: ShardView,
  live: ReadonlySet<Finding>,
  { problems, remarks }: RunMessages,
): ShardView {
  return {
    run: { ...run, problems: [...run.problems, ...problems], remarks: [...run.remarks, ...remarks] },
    of: (finding) => (live.has(finding) ? { ...detailsOf(finding), live: true } : of(finding)),
  };
}

/** The excerpt of a finding, and the digits in its path that are names, which a JSON Pointer does not show. */
function detailsOf({ path, ...place }: Finding) {
  const names = [...path.entries()].filter(([, step]) => typeof step === "string" && /^\d+$/.test(step));
  return { ...clipIn(place), ...(names.length > 0 && { names: names.map(([at]) => at) }) };
}

function clipIn(place: Location) {
  const clip = excerptOf(place);
  return clip ? { clip } : {};
}

/** Maps and sets become lists in their own order, which is the same in all shards. */
function policyOut({ levels, customRules, unwaivable, maxDays }: Policy) {
  return {
    levels: [...levels].map(([rule, level]) => ({ rule, level })),
    ownRules: customRules.map(({ rule }) => rule.id),
    unwaivable: [...unwaivable],
    maxDays: [...maxDays].map(([level, days]) => ({ level, days })),
  };
}

/** The globs of a waiver become the files of this shard that they cover. */
function waiverOut(waiver: Waiver, checked: readonly string[], placeOf: (file: string) => number) {
  const { kind, covers, place, ...terms } = waiver;
  const covered = covers && checked.filter(covers).map(placeOf);
  return { ...terms, ...(covered && { covers: covered }), ...locationOut(place) };
}

function baselineOut({ rule, file, deployment, object, names, reason, place }: BaselineEntry) {
  return { rule, of: file, deployment, object, names, reason, ...locationOut(place) };
}

function locationOut({ file, ...place }: FileLocation) {
  return { file, range: place.range, ...clipIn(place) };
}

function overviewsOut({ deployments, more }: Overviews) {
  return { deployments: deployments.map(overviewOut), more };
}

/** The load of a row is omitted, since it follows from its limits. */
function overviewOut({ rows, ...about }: Overview) {
  return { ...about, rows: rows.map(({ load: _, path, ...row }) => ({ ...row, path: pointer(path) })) };
}
