import { keyOfName } from "../../base/host-names.ts";
import type { Span } from "../../profiles/fact.ts";
import type { Profile } from "../../profiles/profile.ts";
import type { SurvivableBranch } from "../../schema/deployment.ts";

/** The number of Survivable Branch Appliances of a branch site. One that is listed twice, which unique-fqdn reports, counts once. */
export function appliancesIn({ kind, fqdn, additionalAppliances = [] }: SurvivableBranch): number {
  const names = kind === "appliance" ? [fqdn, ...additionalAppliances] : additionalAppliances;
  return new Set(names.map(keyOfName)).size;
}

/**
 * The supported users of a branch: each appliance besides the first one adds as many as one supports, if the product
 * documents several appliances at a site.
 */
export function supportedUsers({ min, max }: Span, branch: SurvivableBranch, { branchAppliances }: Profile): Span {
  const several = branch.kind === "appliance" && branchAppliances.value !== null;
  return { min, max: several ? max * appliancesIn(branch) : max };
}
