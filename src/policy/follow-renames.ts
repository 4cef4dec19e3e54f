import type { Policy } from "../model/policy.ts";
import type { Waived } from "../model/waiver.ts";

/**
 * Lets waivers with file patterns and baseline entries cover files that have another name in the policy. `names` has the name
 * in the run by the name in the policy.
 */
export function followRenames(policy: Policy, names: ReadonlyMap<string, string>): Policy {
  if (names.size === 0) return policy;
  const inPolicy = new Map([...names].map(([file, inRun]) => [inRun, file]));
  return {
    ...policy,
    baseline: policy.baseline.map((entry) => ({ ...entry, file: names.get(entry.file) ?? entry.file })),
    waivers: policy.waivers.map((waiver) => {
      const { covers } = waiver;
      if (!covers) return waiver;
      return { ...waiver, covers: (file: string) => [file, inPolicy.get(file)].some((name) => name && covers(name)) };
    }),
  };
}

/** The files whose findings a policy would not waive if its waivers and baseline entries did not follow renames. */
export function followedFiles(waived: readonly Waived[], { baseline, waivers }: Policy): readonly string[] {
  const entries = new Map(baseline.map(({ place, file }) => [place, file]));
  const covers = new Map(waivers.map(({ place, covers: own }) => [place, own]));
  const isOwn = ({ file, waiver: { place } }: Waived) =>
    (entries.get(place) ?? file) === file && covers.get(place)?.(file) !== false;
  return [...new Set(waived.filter((finding) => !isOwn(finding)).map(({ file }) => file))];
}

/** Whether a policy has waivers or baseline entries that depend on the names of files. */
export function namesFiles({ baseline, waivers }: Policy): boolean {
  return baseline.length > 0 || waivers.some(({ covers }) => covers !== undefined);
}
