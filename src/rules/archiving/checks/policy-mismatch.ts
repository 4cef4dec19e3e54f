import { keyOfName } from "../../../base/host-names.ts";
import { joinAbbreviated, pluralize, quote } from "../../../base/wording.ts";
import { archivesAnything as archives, selectsUsers } from "../../../deployment/archived-users.ts";
import type { Archiving, Site } from "../../../schema/deployment.ts";

/** The message for a scope of no users or of selected users. */
export function policyMismatch(archiving: Archiving): string | undefined {
  const { required, scope = "none", policies = [] } = archiving;
  const active = policies.filter(archives);
  const actual = `archiving.scope is ${quote(scope)}`;
  if (scope === "none") {
    // If archiving is required, archiving-scope reports the missing scope.
    if (active.length === 0 || required) return undefined;
    return `archiving.policies has ${pluralize(active.length, "policy that archives", "policies that archive")}, but ${actual}; the scope and the policies must match`;
  }
  // If nobody is selected in any way, archiving-scope reports it.
  if (active.length === 0 && !selectsUsers(archiving)) return undefined;
  if (active.length === 0)
    return `no archiving policy archives anything, but ${actual}; a policy with internal or external set to true is required`;
  if (!active.some((policy) => policy.scope === "global")) return undefined;
  return `the global archiving policy archives all users, but ${actual}; only site or user policies may set internal or external to true`;
}

/** The message for a scope of all users. The policy of a site, its central site or else the global one applies. */
export function uncoveredSites({ policies = [] }: Archiving, sites: readonly Site[]): string | undefined {
  const actual = 'but archiving.scope is "all-users"';
  if (!policies.some(archives)) {
    return `no archiving policy archives anything, ${actual}; a policy with internal or external set to true is required`;
  }
  const ofSites = policies.filter(({ scope }) => scope === "site");
  // A site policy without a site may apply to any site.
  if (ofSites.some((policy) => policy.site === undefined && archives(policy))) return undefined;
  const everywhere = policies.some((policy) => policy.scope === "global" && archives(policy));
  const own = new Map(ofSites.map((policy) => [keyOfName(policy.site ?? ""), archives(policy)]));
  const of = (name = "") => own.get(keyOfName(name));
  const homes = sites.filter(({ frontEndPools, survivableBranch }) => frontEndPools?.length || survivableBranch);
  const open = homes.filter(({ name, centralSite }) => !(of(name) ?? of(centralSite) ?? everywhere));
  if (open.length === 0) return undefined;
  return `no global or site policy archives ${joinAbbreviated(open.map(({ name }) => quote(name)))}, ${actual}; each site requires one`;
}
