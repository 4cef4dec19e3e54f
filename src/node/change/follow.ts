import type { Result } from "../../base/result.ts";
import { joinAbbreviated } from "../../base/wording.ts";
import type { Policy } from "../../model/policy.ts";
import type { Waived } from "../../model/waiver.ts";
import { followedFiles, followRenames, namesFiles } from "../../policy/follow-renames.ts";
import type { Change } from "./compare.ts";

/** A policy whose waivers and baseline entries follow the files that a change renames. */
export type FollowedPolicy = {
  /** The policy for the files after the change, and for those before it. */
  readonly now: Policy;
  readonly before: Policy;
  /** Whether the change renames files that the policy names. */
  readonly hasFollowed: boolean;
};

/**
 * Lets a policy follow the files that a change renames. The policy of the base commit has their former names. That of the
 * change can have both: the change may have updated it.
 */
export async function followChange(
  policy: Policy,
  from: "base" | "head",
  findChange: () => Promise<Result<Change>>,
): Promise<FollowedPolicy> {
  const unchanged = { now: policy, before: policy, hasFollowed: false };
  const change = namesFiles(policy) ? await findChange() : undefined;
  const renamed = change?.ok ? await change.value.renamed() : undefined;
  // A finding counts if it is unknown whether its file was renamed.
  if (!change?.ok || !renamed?.ok || renamed.value.size === 0) return unchanged;
  const { baseline } = policy;
  const isUpdated = from === "head" && baseline.some(({ place }) => isChanged(change.value, place.file));
  const pairs = [...renamed.value];
  const later = new Map(pairs.map(([now, former]) => [former, now]));
  // In an updated baseline, a name that both states have, such as after a swap, is the new one.
  const toNow = isUpdated ? [...later].filter(([former]) => !renamed.value.has(former)) : [...later];
  const toFormer = isUpdated ? pairs.filter(([now]) => !later.has(now)) : [];
  return {
    now: followRenames(policy, new Map(toNow)),
    before: followRenames(policy, new Map(toFormer)),
    hasFollowed: true,
  };
}

/** Reports the files that a policy covers only because it follows a rename. From the next change on, it does not. */
export function followedNotes(waived: readonly Waived[], policy: Policy): readonly string[] {
  const files = followedFiles(waived, policy);
  if (files.length === 0) return [];
  const what = `waivers and baseline entries with former names cover ${joinAbbreviated(files)}`;
  return [`${what}; update the names in the policy and the baseline`];
}

function isChanged({ changes }: Change, file: string): boolean {
  return changes.linesOf(file) !== undefined;
}
