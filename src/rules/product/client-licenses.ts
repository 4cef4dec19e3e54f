import { formatNumber, pluralize } from "../../base/wording.ts";
import { type LoadedPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import type { Path } from "../../yaml/path.ts";

const at = (key: string): Path => ["spec", "licensing", key];

/** Users as in messages, of these pools with their branches; "at least" if the manifest does not state all of them. */
function usersOf(pools: readonly LoadedPool[]) {
  const users = pools.reduce((total, pool) => total + pool.users, 0);
  const least = pools.every(({ isCounted }) => isCounted) ? "" : "at least ";
  const missing = (have: number) => {
    const count = users - have;
    return `${least}${formatNumber(count)} more ${count === 1 ? "is" : "are"} required`;
  };
  return { users, missing, words: (noun: string) => `${least}${pluralize(users, noun)}` };
}

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
    const pools = loadedPools(deployment);
    const all = usersOf(pools);
    const voice = usersOf(pools.filter(({ value }) => value.features?.enterpriseVoice));
    const additive = { enterpriseCals, plusCals };
    for (const key of ["enterpriseCals", "plusCals"] as const) {
      const count = additive[key];
      if (count === undefined || standardCals === undefined || count <= standardCals || count < all.users) continue;
      const message = `${key} is ${formatNumber(count)}, but standardCals is ${formatNumber(standardCals)}; each of these licenses requires a Standard CAL, so ${formatNumber(count)} Standard CALs are required`;
      yield { path: at(key), message, size: { amount: count - standardCals, unit: "license" } };
    }
    if (standardCals !== undefined && all.users > Math.max(standardCals, enterpriseCals ?? 0, plusCals ?? 0)) {
      const message = `standardCals is ${formatNumber(standardCals)} for ${all.words("homed user")}; each user requires a Standard CAL, so ${all.missing(standardCals)}`;
      yield { path: at("standardCals"), message, size: { amount: all.users - standardCals, unit: "license" } };
    }
    if (plusCals !== undefined && voice.users > plusCals) {
      const message = `plusCals is ${formatNumber(plusCals)} for ${voice.words("user")} of pools with Enterprise Voice; each of them requires a Plus CAL, so ${voice.missing(plusCals)}`;
      yield { path: at("plusCals"), message, size: { amount: voice.users - plusCals, unit: "license" } };
    }
  },
};
