import { CannotRun } from "../../base/errors.ts";
import { counted, grouped, listed, quoted } from "../../base/wording.ts";
import type { ShardReport } from "./report-content.ts";

/** What is the same in all shards of a run, in the words of the message where it is not. */
const settings: Readonly<Record<string, (report: ShardReport) => unknown>> = {
  day: ({ asOf }) => asOf,
  preset: ({ preset }) => preset,
  "level to fail on": ({ failOn }) => failOn,
  "number of shards": ({ shard }) => shard.count,
  "list of files": ({ shard }) => shard.of,
  "list of rules": ({ rules, builtIns }) => [rules, builtIns],
  policy: ({ shard: { policy, waivers, baseline } }) => [
    policy,
    waivers?.map(({ covers, ...waiver }) => [covers !== undefined, waiver]),
    baseline !== undefined,
  ],
};

/** Makes sure that reports are all the shards of one run, each once. */
export function sameRun(reports: readonly ShardReport[]): void {
  const [first, ...others] = reports;
  if (!first) throw new CannotRun("merge needs the reports of all shards of a run, such as shard-*.json");
  for (const [what, of] of Object.entries(settings)) {
    const wanted = JSON.stringify(of(first));
    const other = others.find((report) => JSON.stringify(of(report)) !== wanted);
    if (other)
      throw new CannotRun(
        `${quoted(other.name)} has another ${what} than ${quoted(first.name)}; reports of one run are needed`,
      );
  }
  eachOnce(reports, first.shard.count);
  noneShared(reports);
}

function eachOnce(reports: readonly ShardReport[], count: number): void {
  const byNumber = new Map<number, string>();
  for (const { name, shard } of reports) {
    const other = byNumber.get(shard.number);
    if (other !== undefined)
      throw new CannotRun(
        `${quoted(other)} and ${quoted(name)} are both of shard ${shard.number}/${count}; each is needed once`,
      );
    byNumber.set(shard.number, name);
  }
  const missing = Array.from({ length: count }, (_, at) => at + 1).filter((number) => !byNumber.has(number));
  if (missing.length === 0) return;
  const named = missing.slice(0, 6).map((number) => `${number}/${count}`);
  const rest = missing.length > 6 ? [`${grouped(missing.length - 6)} more`] : [];
  throw new CannotRun(
    `${counted(missing.length, "shard")} of ${grouped(count)} ${missing.length === 1 ? "is" : "are"} missing: ${listed([...named, ...rest])}; what they found would be lost`,
  );
}

/** A file belongs to one shard. */
function noneShared(reports: readonly ShardReport[]): void {
  const holders = new Map<string | number, string>();
  for (const { name, files, skipped, shard } of reports) {
    const names = [...files, ...skipped.map(({ file }) => file)];
    const places = [...shard.files, ...shard.skipped.map(({ place }) => place)];
    for (const [at, file] of names.entries()) {
      for (const key of [file, places[at] ?? -1]) {
        const other = holders.get(key);
        if (other !== undefined)
          throw new CannotRun(
            `${quoted(file)} is in ${quoted(name)} and its place in ${quoted(other)}; each file is needed once`,
          );
        holders.set(key, name);
      }
    }
  }
}
