import type { AsRule, Known, Policy } from "../../model/policy.ts";
import type { Level } from "../../model/rule.ts";
import type { Waiver } from "../../model/waiver.ts";
import type { CommentWaivers } from "../../policy/waivers/comments.ts";
import { findingIn, placeIn } from "./findings.ts";
import type { KnownContent, ShardReport, WaiverContent } from "./report-content.ts";
import type { rulesIn } from "./rules.ts";

/** What the reports of all shards say of the policy, as one that can judge what is borne. */
export function policyIn(reports: readonly ShardReport[]): Partial<Policy> {
  const [first] = reports as readonly [ShardReport, ...ShardReport[]];
  const { audit, complete, levels, ownRules, unwaivable, maxDays } = first.shard.policy;
  const { waivers } = first.shard;
  return {
    audit,
    complete,
    levels: new Map(levels.map(({ rule, level }) => [rule, level])),
    // Only their ids are asked for: they have judged already.
    own: ownRules.map((id) => ({ rule: { id } }) as AsRule),
    unwaivable: new Set(unwaivable),
    maxDays: new Map<Level, number>(maxDays.map(({ level, days }) => [level, days])),
    ...(waivers && { waivers: waivers.map((waiver, at) => waiverIn(waiver, "policy", coveredBy(reports, at))) }),
    ...(first.shard.baseline && { baseline: reports.flatMap(({ shard }) => (shard.baseline ?? []).map(knownIn)) }),
  };
}

/** The waivers in the manifests of a shard. */
export function commentsIn({ name, shard }: ShardReport, rules: ReturnType<typeof rulesIn>): CommentWaivers {
  const { waivers, wrong } = shard.comments;
  return {
    waivers: waivers.map((waiver) => waiverIn(waiver, "comment")),
    wrong: wrong.map((one) => findingIn(one, rules, name)),
  };
}

/** The files that a waiver covers, wherever they were judged; undefined where it covers all. */
function coveredBy(reports: readonly ShardReport[], at: number): ReadonlySet<string> | undefined {
  const covered = new Set<string>();
  for (const { files, shard } of reports) {
    const covers = shard.waivers?.[at]?.covers;
    if (!covers) return undefined;
    const places = new Set(covers);
    for (const [place, file] of files.entries()) if (places.has(shard.files[place] ?? -1)) covered.add(file);
  }
  return covered;
}

function waiverIn(content: WaiverContent, kind: Waiver["kind"], covered?: ReadonlySet<string>): Waiver {
  const { rule, deployment, files, at, line, reason, owner, ticket, until } = content;
  const words = { rule, deployment, files, at, reason, owner, ticket, until };
  return {
    kind,
    ...words,
    ...(line !== undefined && { line }),
    ...(covered && { covers: (file: string) => covered.has(file) }),
    place: placeIn(content),
  };
}

function knownIn({ rule, of, deployment, object, names, reason, ...place }: KnownContent): Known {
  return { rule, file: of, deployment, object, names, reason, place: placeIn(place) };
}
