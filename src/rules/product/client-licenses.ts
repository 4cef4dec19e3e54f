import { keyOfName } from "../../base/host-names.ts";
import { counted, grouped } from "../../base/wording.ts";
import { branchUsersByPool, partsOf } from "../../deployment/parts.ts";
import type { Rule } from "../../model/rule.ts";
import type { Deployment } from "../../schema/deployment.ts";
import type { Path } from "../../yaml/path.ts";

const at = (key: string): Path => ["spec", "licensing", key];

/** Users homed in pools and at their branches: all of them, and those of pools with Enterprise Voice. */
function usersOf(deployment: Deployment): { readonly all: number; readonly voice: number } {
  const branches = branchUsersByPool(deployment);
  const pools = partsOf(deployment, "frontEndPools").map(({ value: { fqdn, homedUsers, features } }) => ({
    users: homedUsers + (branches.get(keyOfName(fqdn)) ?? 0),
    voice: features?.enterpriseVoice === true,
  }));
  const sum = (some: typeof pools) => some.reduce((total, { users }) => total + users, 0);
  return { all: sum(pools), voice: sum(pools.filter(({ voice }) => voice)) };
}

export const clientLicenses: Rule = {
  id: "client-licenses",
  title: "There are client access licenses for the users and for what they use",
  level: "note",
  preset: "recommended",
  why: "Users beyond the licenses work all the same, and the gap shows in the next license audit",
  fix: "Buy the licenses that are missing, or correct the numbers under spec.licensing",
  turnOffWhen: "An agreement licenses all users by other means than counted licenses",
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
      const message = `${key} is ${grouped(count)}, but standardCals is ${grouped(standardCals)}; each of these licenses comes on top of a Standard CAL, so ${grouped(count)} of those are needed`;
      yield { path: at(key), message };
    }
    if (standardCals !== undefined && users.all > Math.max(standardCals, enterpriseCals ?? 0, plusCals ?? 0)) {
      const message = `standardCals is ${grouped(standardCals)} for ${counted(users.all, "homed user")}; one Standard CAL is needed for each, ${grouped(users.all - standardCals)} more`;
      yield { path: at("standardCals"), message };
    }
    if (plusCals !== undefined && users.voice > plusCals) {
      const message = `plusCals is ${grouped(plusCals)} for ${counted(users.voice, "user")} of pools with Enterprise Voice; one Plus CAL is needed for each, ${grouped(users.voice - plusCals)} more`;
      yield { path: at("plusCals"), message };
    }
  },
};
