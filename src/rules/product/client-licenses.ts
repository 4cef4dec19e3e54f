import { keyOfName } from "../../base/host-names.ts";
import { formatNumber, pluralize } from "../../base/wording.ts";
import { branchUsersByPool, partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

const at = (key: string): Path => ["spec", "licensing", key];

/** The numbers of homed users, including those of branches: all users, and users of pools with Enterprise Voice. */
function usersOf(deployment: Deployment): { readonly all: number; readonly voice: number } {
  const branches = branchUsersByPool(deployment);
  const pools = partsOf(deployment, "frontEndPools").map(({ value: { fqdn, homedUsers, features } }) => ({
    users: homedUsers + (branches.get(keyOfName(fqdn)) ?? 0),
    voice: features?.enterpriseVoice === true,
  }));
  const sum = (some: typeof pools) => some.reduce((total, { users }) => total + users, 0);
  return { all: sum(pools), voice: sum(pools.filter(({ voice }) => voice)) };
}

const missing = (count: number): string => `${formatNumber(count)} more ${count === 1 ? "is" : "are"} required`;

export const clientLicenses: Rule = {
  id: "client-licenses",
  title: "Client access licenses cover all users and the features that they use",
  level: "note",
  preset: "recommended",
  why: "Unlicensed users can still sign in, so the gap is noticed only in the next license audit",
  fix: "Buy the missing licenses, or correct the numbers under spec.licensing",
  source: "cal-features-2010",
  evidence: "B",
  applies: ({ spec: { licensing } }) =>
    [licensing?.standardCals, licensing?.enterpriseCals, licensing?.plusCals].some((count) => count !== undefined),
  *check(deployment) {
    const { standardCals, enterpriseCals, plusCals } = deployment.spec.licensing ?? {};
    const users = usersOf(deployment);
    const additive = { enterpriseCals, plusCals };
    for (const key of ["enterpriseCals", "plusCals"] as const) {
      const count = additive[key];
      if (count === undefined || standardCals === undefined || count <= standardCals || count < users.all) continue;
      const message = `${key} is ${formatNumber(count)}, but standardCals is ${formatNumber(standardCals)}; each of these licenses requires a Standard CAL, so ${formatNumber(count)} Standard CALs are required`;
      yield { path: at(key), message };
    }
    if (standardCals !== undefined && users.all > Math.max(standardCals, enterpriseCals ?? 0, plusCals ?? 0)) {
      const message = `standardCals is ${formatNumber(standardCals)} for ${pluralize(users.all, "homed user")}; each user requires a Standard CAL, so ${missing(users.all - standardCals)}`;
      yield { path: at("standardCals"), message };
    }
    if (plusCals !== undefined && users.voice > plusCals) {
      const message = `plusCals is ${formatNumber(plusCals)} for ${pluralize(users.voice, "user")} of pools with Enterprise Voice; each of them requires a Plus CAL, so ${missing(users.voice - plusCals)}`;
      yield { path: at("plusCals"), message };
    }
  },
};
