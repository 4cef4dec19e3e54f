import { sha256 } from "../../base/sha256.ts";
import { type ByteColumns, byteColumnsOf, type FileLocation, type Location } from "../../base/source-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { BaselineEntry, Policy } from "../../model/policy.ts";
import type { Waiver } from "../../model/waiver.ts";
import type { Overview, Overviews } from "../../overview/overview.ts";
import { excerptOf } from "../../report/excerpt.ts";
import { findingOut, pointer, type ShardView } from "../../report/json.ts";
import { hashOfBaseline } from "./hash-of-baseline.ts";
import { isAboutWaivers } from "./rules.ts";
import { seal } from "./seal.ts";
import type { AssignedFile, ShardResult } from "./shard-run.ts";

/** Errors, notes and notices of a run. */
type RunMessages = ShardView["run"];

/** Converts the result of a shard for its report, as schemas/report.schema.json describes it. */
export function toShardView(result: ShardResult, messages: Omit<RunMessages, "notices">): ShardView {
  const { number, count, of, origin, files: assigned, policy, baseline, collected, deployments } = result;
  const {
    run: { files, skipped, audit },
  } = collected.whole;
  const placeOf = (file: string) => assigned.get(file)?.place ?? -1;
  const run = {
    number,
    count,
    of,
    origin,
    inputs: [...assigned].map((input) => inputOut(input, result)),
    files: files.map(placeOf),
    skipped: skipped.map(({ file, named }) => ({ place: placeOf(file), named })),
    deployments: deployments.map(({ name, file }) => ({ name, place: placeOf(file) })),
    ...messages,
    notices: [],
    policy: { audit, complete: result.complete, ...policyOut(policy) },
    waivers: policy.waivers.map((waiver) => waiverOut(waiver, files, placeOf)),
    baseline: baseline.map(baselineOut),
    comments: {
      waivers: collected.comments.flatMap(({ waivers }) => waivers.map(termsOut)),
      wrong: collected.comments.flatMap(({ wrong }) =>
        wrong.map((one) => ({ ...findingOut(one), shard: detailsOf(one) })),
      ),
    },
    overviews: overviewsOut(result.overviews),
  };
  // The merge evaluates findings about waivers again.
  return {
    run,
    of: (finding) => (isAboutWaivers(finding.rule) ? { again: true } : detailsOf(finding)),
    seal: (content) => seal(content, result.hash),
  };
}

/** Marks findings that count although comments of the change waive them, and adds errors, notes and notices. */
export function amendShardView(
  { run, of, seal }: ShardView,
  live: ReadonlySet<Finding>,
  { problems = [], remarks = [], notices = [] }: Partial<RunMessages>,
): ShardView {
  return {
    run: {
      ...run,
      problems: [...run.problems, ...problems],
      remarks: [...run.remarks, ...remarks],
      notices: [...run.notices, ...notices],
    },
    of: (finding) => (live.has(finding) ? { ...detailsOf(finding), live: true } : of(finding)),
    seal,
  };
}

/** A file of the shard. One that could not be read has no hash. */
function inputOut([file, { place, size }]: readonly [string, AssignedFile], { hashes }: ShardResult) {
  const sha256 = hashes.get(file);
  return { file, place, size, ...(sha256 !== undefined && { sha256 }) };
}

/** The place of a finding, and the digits in its path that are names, which a JSON Pointer does not show. */
function detailsOf({ path, related, ...place }: Finding) {
  const names = [...path.entries()].filter(([, step]) => typeof step === "string" && /^\d+$/.test(step));
  const relatedBytes = related.flatMap((other, at) => {
    const { bytes } = bytesIn(other);
    return bytes ? [{ at, ...bytes }] : [];
  });
  return {
    ...placeIn(place),
    ...(names.length > 0 && { names: names.map(([at]) => at) }),
    ...(relatedBytes.length > 0 && { relatedBytes }),
  };
}

/** What formats show of the line of a location, and count in it. */
function placeIn(place: Location) {
  return { ...clipIn(place), ...bytesIn(place) };
}

/** The byte columns of a location, if they are others than its columns. Few lines have other characters than ASCII. */
function bytesIn(place: Location): { readonly bytes?: ByteColumns } {
  const { column, endColumn } = place.range;
  const bytes = byteColumnsOf(place);
  return bytes && (bytes.start !== column || bytes.end !== endColumn) ? { bytes } : {};
}

function clipIn(place: Location) {
  const clip = excerptOf(place);
  return clip ? { clip } : {};
}

/** Maps and sets become lists in their own order, which is the same in all shards. */
function policyOut({ levels, selection, customRules, unwaivable, maxDays, commentWaivers, updates, baseline }: Policy) {
  const { only, ignored = [] } = selection ?? {};
  return {
    sha256: sha256(JSON.stringify([customRules.map(({ source }) => source), updates])),
    baselineSha256: hashOfBaseline(baseline.map(baselineOut)),
    levels: [...levels].map(([rule, level]) => ({ rule, level })),
    ...(selection && { selection: { ...(only && { only: [...only] }), ignored: [...ignored] } }),
    ownRules: customRules.map(({ rule }) => rule.id),
    unwaivable: [...unwaivable],
    maxDays: [...maxDays].map(([level, days]) => ({ level, days })),
    commentWaivers,
  };
}

/** The globs of a waiver become the files of this shard that they cover. */
function waiverOut(waiver: Waiver, checked: readonly string[], placeOf: (file: string) => number) {
  const covered = waiver.covers && checked.filter(waiver.covers).map(placeOf);
  return { ...termsOut(waiver), ...(covered && { covers: covered }) };
}

/** What a waiver states, and where. */
export function termsOut({ kind: _, covers: __, place, ...terms }: Waiver) {
  return { ...terms, ...locationOut(place) };
}

function baselineOut({ place, file, ...entry }: BaselineEntry) {
  return { ...entry, of: file, ...locationOut(place) };
}

function locationOut({ file, ...place }: FileLocation) {
  return { file, range: place.range, ...placeIn(place) };
}

function overviewsOut({ deployments, more }: Overviews) {
  return { deployments: deployments.map(overviewOut), more };
}

/** The load of a row is omitted, since it follows from its limits. */
function overviewOut({ rows, ...about }: Overview) {
  return { ...about, rows: rows.map(({ load: _, path, ...row }) => ({ ...row, path: pointer(path) })) };
}
