import { UsageError } from "../../base/errors.ts";
import { formatNumber, joinList, quote } from "../../base/wording.ts";
import { distribute, identifierOf } from "./distribute.ts";
import { hashOfBaseline } from "./hash-of-baseline.ts";
import type { ShardReport } from "./report-content.ts";
import { wasChanged } from "./seal.ts";
import { sortByPlace } from "./sort-by-place.ts";

/** The properties that all shards of a run have in common, by the name for messages. */
const commonProperties: Readonly<Record<string, (report: ShardReport) => unknown>> = {
  commit: ({ shard }) => shard.origin.commit,
  "workflow run": ({ shard }) => shard.origin.run,
  date: ({ asOf }) => asOf,
  preset: ({ preset }) => preset,
  failOn: ({ failOn }) => failOn,
  "number of shards": ({ shard }) => shard.count,
  "list of files": ({ shard }) => shard.of,
  "list of rules": ({ rules, builtIns }) => [rules, builtIns],
  policy: ({ shard: { policy, waivers, baseline } }) => [
    policy,
    waivers?.map(({ covers, ...waiver }) => [covers !== undefined, waiver]),
    baseline !== undefined,
  ],
};

/** Ends the run unless the reports are all shards of one run, without duplicates. */
export function checkSameRun(reports: readonly ShardReport[]): void {
  const [first, ...others] = reports;
  if (!first) throw new UsageError("merge needs the reports of all shards of a run, such as shard-*.json");
  // The hash of the policy covers the table, and would name only the policy.
  checkUpdates(reports);
  for (const [name, read] of Object.entries(commonProperties)) {
    const expected = JSON.stringify(read(first));
    const other = others.find((report) => JSON.stringify(read(report)) !== expected);
    if (other)
      throw new UsageError(
        `${quote(other.name)} has a different ${name} than ${quote(first.name)}; merge needs the reports of one run`,
      );
  }
  checkNumbers(reports, first.shard.count);
  checkFiles(reports, first.shard.count);
  checkBaseline(reports);
}

/** Ends the run if shards have compared builds with different tables of updates. Shards without builds have none. */
function checkUpdates(reports: readonly ShardReport[]): void {
  const [first, ...others] = reports.filter(({ updates }) => updates);
  const keyOf = ({ updates }: ShardReport) => JSON.stringify([updates?.completeUntil, updates?.file]);
  const other = first && others.find((report) => keyOf(report) !== keyOf(first));
  if (other)
    throw new UsageError(
      `${quote(other.name)} has a different table of updates than ${quote(first.name)}; merge needs the reports of one run`,
    );
}

function checkNumbers(reports: readonly ShardReport[], count: number): void {
  const byNumber = new Map<number, string>();
  for (const { name, shard } of reports) {
    const other = byNumber.get(shard.number);
    if (other !== undefined)
      throw new UsageError(
        `${quote(other)} and ${quote(name)} are both shard ${shard.number}/${count}; merge needs each shard once`,
      );
    byNumber.set(shard.number, name);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !byNumber.has(number));
  if (missing.length === 0) return;
  const shown = missing.slice(0, 6).map((number) => `${number}/${count}`);
  const more = missing.length > 6 ? [`${formatNumber(missing.length - 6)} more`] : [];
  const shards = `${missing.length === 1 ? "shard" : "shards"} ${joinList([...shown, ...more])}`;
  throw new UsageError(
    `${shards} ${missing.length === 1 ? "is" : "are"} missing; merge needs all ${formatNumber(count)} reports`,
  );
}

/** Each file belongs to one shard, and all files together are those of the run. */
function checkFiles(reports: readonly ShardReport[], count: number): void {
  const owners = new Map<string | number, string>();
  for (const { name, shard } of reports)
    for (const { file, place } of shard.inputs)
      for (const key of [file, place]) {
        const other = owners.get(key);
        if (other !== undefined)
          throw new UsageError(
            `${quote(file)} in ${quote(name)} is also in ${quote(other)}; merge needs each file once`,
          );
        owners.set(key, name);
      }
  const all = sortByPlace(reports.flatMap(({ shard }) => shard.inputs.map((item) => ({ item, place: item.place }))));
  const isWhole = all.every(({ place }, at) => place === at);
  if (!isWhole || reports.some(({ shard }) => shard.of !== identifierOf(all)))
    throw new UsageError(`the reports do not list all files of the run: one of them ${wasChanged}`);
  checkShares(reports, distribute(all, count));
}

/** Ends the run if a report has files of another shard. Each shard derives its files from the list of all. */
function checkShares(reports: readonly ShardReport[], shares: readonly ReadonlySet<number>[]): void {
  for (const { name, shard } of reports) {
    const other = shard.inputs.find(({ place }) => !shares[shard.number - 1]?.has(place));
    if (other)
      throw new UsageError(
        `${quote(other.file)} in ${quote(name)} is not in shard ${shard.number}/${shard.count}: the report ${wasChanged}`,
      );
  }
}

/** The entries of a baseline are in one shard each, and together they are the whole baseline. */
function checkBaseline(reports: readonly ShardReport[]): void {
  const hash = hashOfBaseline(reports.flatMap(({ shard }) => shard.baseline ?? []));
  if (reports.every(({ shard }) => shard.policy.baselineSha256 === hash)) return;
  throw new UsageError(`the reports do not list the entries of the baseline: one of them ${wasChanged}`);
}
