import { keyOfName } from "../../base/host-names.ts";
import { formatNumber, pluralize, quote } from "../../base/wording.ts";
import { pairedKeys } from "../../deployment/pairs.ts";
import { hasPool, loadedPools } from "../../deployment/sizing/front-end.ts";
import type { Rule } from "../../model/rule.ts";
import type { Profile } from "../../profiles/profile.ts";

export const standardEditionAvailability: Rule = {
  id: "standard-edition-availability",
  title: "With high availability, no users depend on one Standard Edition server",
  level: "warning",
  preset: "recommended",
  why: "If the only server fails, its users lose presence and conferencing until it is restored, even if a second server exists",
  fix: "Home the users in an Enterprise pool, or from Lync Server 2013 on pair two Standard Edition servers; or set availability to standard",
  source: "reference-topology-2010",
  evidence: "A",
  applies: (deployment) => deployment.spec.availability === "high" && hasPool(deployment, "standard"),
  *check(deployment, { profile }) {
    const { poolPairing, standardEditionFailoverUsers: most } = profile;
    for (const { value: pool, path, users, isCounted } of loadedPools(deployment, "standard")) {
      if (users === 0 || (poolPairing.value && pairedKeys(deployment).has(keyOfName(pool.fqdn)))) continue;
      yield {
        path: [...path, "edition"],
        message: `server ${quote(pool.fqdn)} homes ${isCounted ? "" : "at least "}${pluralize(users, "user")}${poolPairing.value ? ", but is not paired" : ""}; ${required(profile)}`,
        ...(most.value !== null && { fact: most }),
        size: { amount: users, unit: "user" },
        related: [{ path: ["spec", "availability"], message: "high availability is set here" }],
      };
    }
  },
};

function required({ name, poolPairing, standardEditionUsers, standardEditionFailoverUsers: both }: Profile): string {
  if (!poolPairing.value || both.value === null)
    return "high availability requires an Enterprise pool instead of Standard Edition";
  const [each, all] = [standardEditionUsers.value, both.value].map(formatNumber);
  return `for high availability ${name} recommends two paired Standard Edition servers (${each} users each, ${all} after the failure of one) or an Enterprise pool`;
}
