import type { FilePlace, Place } from "../../base/source-text.ts";
import type { Finding } from "../../model/finding.ts";
import type { Known, Policy } from "../../model/policy.ts";
import type { Waiver } from "../../model/waiver.ts";
import type { Overview, Overviews } from "../../overview/overview.ts";
import { clipOf } from "../../report/excerpt.ts";
import { findingOut, pointer, type ShardView } from "../../report/json.ts";
import type { Part } from "./shard-run.ts";

/** What a run could not do, and what it has to say besides. */
type Said = Pick<ShardView["run"], "problems" | "remarks">;

/** A shard's part as its report holds it, as schemas/report.schema.json describes it. */
export function shardView(part: Part, { problems, remarks }: Said): ShardView {
  const { number, count, of, places, policy, found, deployments, overviews } = part;
  const { files, skipped, findings } = found.whole;
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
    policy: policyOut(policy),
    ...(policy.waivers && { waivers: policy.waivers.map((waiver) => waiverOut(waiver, files, placeOf)) }),
    ...(policy.baseline && { baseline: policy.baseline.map(knownOut) }),
    comments: {
      waivers: found.comments.flatMap(({ waivers }) => waivers.map((waiver) => waiverOut(waiver, files, placeOf))),
      wrong: found.comments.flatMap(({ wrong }) => wrong.map((one) => ({ ...findingOut(one), shard: hiddenIn(one) }))),
    },
    overviews: overviewsOut(overviews),
  };
  const own = new Set<Finding>(findings);
  // What is said of waivers is judged anew for the whole.
  return { run, of: (finding) => ("waiver" in finding || own.has(finding) ? hiddenIn(finding) : { again: true }) };
}

/** The same part where some findings count though comments waive them, and there is more to say. */
export function amended({ run, of }: ShardView, live: ReadonlySet<Finding>, { problems, remarks }: Said): ShardView {
  return {
    run: { ...run, problems: [...run.problems, ...problems], remarks: [...run.remarks, ...remarks] },
    of: (finding) => (live.has(finding) ? { ...hiddenIn(finding), live: true } : of(finding)),
  };
}

/** What a report shows of a place, and what a JSON Pointer does not tell: which of its digits are names. */
function hiddenIn({ path, ...place }: Finding) {
  const names = [...path.entries()].filter(([, step]) => typeof step === "string" && /^\d+$/.test(step));
  return { ...clipIn(place), ...(names.length > 0 && { names: names.map(([at]) => at) }) };
}

function clipIn(place: Place) {
  const clip = clipOf(place);
  return clip ? { clip } : {};
}

/** Maps and sets as lists, in an order that does not hang on anything. */
function policyOut({ audit, complete, levels, own, unwaivable, maxDays }: Policy) {
  return {
    audit: audit === true,
    complete: complete === true,
    levels: [...(levels ?? [])].map(([rule, level]) => ({ rule, level })),
    ownRules: (own ?? []).map(({ rule }) => rule.id),
    unwaivable: [...(unwaivable ?? [])],
    maxDays: [...(maxDays ?? [])].map(([level, days]) => ({ level, days })),
  };
}

/** A glob is told by the files of this shard that it covers. */
function waiverOut(waiver: Waiver, checked: readonly string[], placeOf: (file: string) => number) {
  const { kind, covers, place, ...words } = waiver;
  const covered = covers && checked.filter(covers).map(placeOf);
  return { ...words, ...(covered && { covers: covered }), ...filePlaceOut(place) };
}

function knownOut({ rule, file, deployment, object, names, reason, place }: Known) {
  return { rule, of: file, deployment, object, names, reason, ...filePlaceOut(place) };
}

function filePlaceOut({ file, ...place }: FilePlace) {
  return { file, range: place.range, ...clipIn(place) };
}

function overviewsOut({ deployments, more }: Overviews) {
  return { deployments: deployments.map(overviewOut), more };
}

/** How full a row is follows from its limits. */
function overviewOut({ rows, ...about }: Overview) {
  return { ...about, rows: rows.map(({ load: _, path, ...row }) => ({ ...row, path: pointer(path) })) };
}
