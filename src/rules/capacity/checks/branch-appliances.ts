import { formatNumber, quote } from "../../../base/wording.ts";
import { appliancesIn, supportedUsers } from "../../../deployment/sizing/branches.ts";
import type { Hit } from "../../../model/rule.ts";
import type { Fact, Span } from "../../../profiles/fact.ts";
import type { Profile } from "../../../profiles/profile.ts";
import type { SurvivableBranch } from "../../../schema/deployment.ts";

/** A fact about the users of a branch, for all of its appliances. */
export function forAppliances(fact: Fact<Span>, branch: SurvivableBranch, profile: Profile): Fact<Span> {
  return { ...fact, value: supportedUsers(fact.value, branch, profile) };
}

/** The supported users, as in messages; those of the other page too if it accepts the number. */
export function range({ value: { min, max }, conflict }: Fact<Span>, disputed: boolean): string {
  const other = disputed && conflict ? ` (another page of the product states ${formatNumber(conflict.value.max)})` : "";
  return `${formatNumber(min)} to ${formatNumber(max)}${other}`;
}

/** What has the users and what supports them, as in messages: 'appliance "sba01.contoso.com" has', "a Survivable Branch Appliance supports". */
export function subjectsOf(branch: SurvivableBranch, name: string, { branchAppliances }: Profile) {
  const { kind, fqdn } = branch;
  const count = kind === "appliance" && branchAppliances.value !== null ? appliancesIn(branch) : 1;
  return count > 1
    ? { has: `the branch of appliance ${quote(fqdn)} has`, supports: `${formatNumber(count)} ${name}s support` }
    : { has: `${kind} ${quote(fqdn)} has`, supports: `a ${name} supports` };
}

/** More appliances than a branch site can have. */
export function* appliancesHit(branch: SurvivableBranch, site: number, profile: Profile): Iterable<Hit> {
  const { branchAppliances: most, name } = profile;
  const count = appliancesIn(branch);
  if (most.value === null || count <= most.value) return;
  yield {
    path: ["spec", "sites", site, "survivableBranch", "additionalAppliances"],
    message: `the branch of ${quote(branch.fqdn)} has ${formatNumber(count)} Survivable Branch Appliances; ${name} supports at most ${formatNumber(most.value)} at a site`,
    fact: most,
    size: { amount: count - most.value, unit: "server" },
  };
}

/** What supports a number of users at a branch site. */
export function kindFor(users: number, profile: Profile): string {
  const {
    branchApplianceUsers: appliance,
    branchServerUsers: server,
    branchAppliances,
    standardEditionUsers,
  } = profile;
  if (users < appliance.value.min) return "a gateway without survivability";
  if (users <= appliance.value.max) return "a Survivable Branch Appliance";
  const two = (branchAppliances.value ?? 1) > 1 && users <= appliance.value.max * 2;
  if (users <= server.value.max)
    return `${two ? "two Survivable Branch Appliances or " : ""}a Survivable Branch Server`;
  if (users <= standardEditionUsers.value) return "a central site with a Standard Edition server";
  return "a central site with several Standard Edition servers or an Enterprise pool";
}
