import { quote } from "../../base/wording.ts";
import { runErrors } from "../../report/run-errors.ts";
import type { FindingContent, ShardReport } from "./report-content.ts";
import { isAboutOtherFiles, isAboutWaivers } from "./rules.ts";
import { type Hash, isSealed, wasChanged } from "./seal.ts";

/** A check of a report that no schema can express: returns what is wrong, to follow the name of the report. */
type Check = (report: ShardReport, hash: Hash) => string | undefined;

/** What is inconsistent in the report of a shard; undefined if a shard can have written it. */
export function inconsistencyIn(report: ShardReport, hash: Hash): string | undefined {
  for (const check of checks) {
    const found = check(report, hash);
    if (found !== undefined) return `${found}: it ${wasChanged}`;
  }
  return undefined;
}

function require(isConsistent: (report: ShardReport, hash: Hash) => boolean, found: string): Check {
  return (report, hash) => (isConsistent(report, hash) ? undefined : found);
}

const checks: readonly Check[] = [
  require(({ name: _, ...report }, hash) => isSealed(report, hash), "has a digest that does not match its content"),
  require(({ shard: { number, count } }) => number <= count, "has a higher number than there are shards"),
  require(({ scope }) => scope === undefined, "has a scope, which no shard has"),
  require(hasUniqueRules, "lists a rule twice, or an idle rule that did not run"),
  require(hasOwnUnevaluated, "has rules that were not evaluated for a file that it did not check, or that did not run"),
  require(hasUniqueInputs, "lists a file twice"),
  require(isPartition, "lists other files as checked and skipped than those that it read"),
  require(listsProblems, "lists other errors than those of its shard"),
  require(hasErrors, "has a file that was not read, and no error that states it"),
  findingElsewhere,
  require(coversOwnFiles, "has a waiver, a deployment or an overview of a file that it did not check"),
];

function hasUniqueRules({ rules, rulesIdle }: ShardReport): boolean {
  const ids = new Set(rules.map(({ id }) => id));
  return ids.size === rules.length && rulesIdle.every((id) => ids.has(id));
}

function hasOwnUnevaluated({ rules, files, rulesUnevaluated = [] }: ShardReport): boolean {
  const [ids, own] = [new Set(rules.map(({ id }) => id)), new Set(files)];
  return rulesUnevaluated.every((each) => own.has(each.file) && each.rules.every((id) => ids.has(id)));
}

function hasUniqueInputs({ shard: { inputs } }: ShardReport): boolean {
  const isUnique = (values: readonly unknown[]) => new Set(values).size === values.length;
  return isUnique(inputs.map(({ file }) => file)) && isUnique(inputs.map(({ place }) => place));
}

/** Each file that was read is either checked or skipped. */
function isPartition({ files, skipped, shard }: ShardReport): boolean {
  if (shard.files.length !== files.length || shard.skipped.length !== skipped.length) return false;
  const key = (file: string, place: number | undefined) => JSON.stringify([file, place]);
  const used = [
    ...files.map((file, at) => key(file, shard.files[at])),
    ...skipped.map(({ file }, at) => key(file, shard.skipped[at]?.place)),
  ];
  const read = shard.inputs.filter(({ sha256 }) => sha256 !== undefined).map(({ file, place }) => key(file, place));
  return JSON.stringify(used.toSorted()) === JSON.stringify(read.toSorted());
}

/** Each file that could not be read is an error of the run. */
function hasErrors({ shard: { inputs, problems } }: ShardReport): boolean {
  return problems.length > 0 || inputs.every(({ sha256 }) => sha256 !== undefined);
}

/** The errors of a report are those that the merge repeats. */
function listsProblems({ errors = [], shard: { problems } }: ShardReport): boolean {
  return JSON.stringify(errors) === JSON.stringify(runErrors({ errors: problems }));
}

/** Each finding is in a file that was read. Only the first shard reports about files that no shard has. */
function findingElsewhere({ files, skipped, findings, shard }: ShardReport): string | undefined {
  const own = new Set([...files, ...skipped.map(({ file }) => file)]);
  const isOwn = ({ rule, file, related = [] }: FindingContent) =>
    (own.has(file) || (shard.number === 1 && isAboutOtherFiles({ id: rule }))) &&
    related.every((other) => own.has(other.file));
  const other = [...findings, ...shard.comments.wrong].find((finding) => !isOwn(finding));
  if (other) return `has a finding in ${quote(other.file)}, which shard ${shard.number}/${shard.count} did not check`;
  const marked = findings.find(({ rule, shard }) => shard?.again && !isAboutWaivers({ id: rule }));
  return marked && `has a finding of rule ${quote(marked.rule)} that is marked as one about a waiver`;
}

function coversOwnFiles({ files, shard }: ShardReport): boolean {
  const { deployments, overviews, comments, waivers = [] } = shard;
  const [names, places] = [new Set(files), new Set(shard.files)];
  return (
    deployments.every(({ place }) => places.has(place)) &&
    overviews.deployments.every(({ file }) => names.has(file)) &&
    comments.waivers.every(({ file }) => names.has(file)) &&
    waivers.every(({ covers = [] }) => covers.every((place) => places.has(place)))
  );
}
